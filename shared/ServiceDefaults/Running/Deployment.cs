using FbssFollowUp.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>What stands before a service may run: its schema, made by the owner of its database, and its topology, made by the broker's deploy user.</summary>
internal static class Deployment
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await MigrateAsync(services, cancellationToken);
        await TopologyDeployment.RunAsync(services, cancellationToken);
    }

    /// <summary>The schema only; nothing for a service without a database.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetService<MigrationSources>() is { } sources)
            await services.GetRequiredService<MigrationRunner>()
                .RunAsync(services.GetRequiredService<OwnerSettings>().DatabaseOwner, sources.Migrations, cancellationToken);
    }
}
