using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FbssFollowUp.Benchmarks.Messages;

/// <summary>One of the two services, on the production's own messaging and database connections.</summary>
internal sealed class HopService(IHost host) : IAsyncDisposable
{
    public static HopService Create(string service, TestVirtualHost virtualHost, string user, string connection, Action<ConsumerList> consumers)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(virtualHost.Settings(user)!);
        builder.Services.AddDbContextPool<HopDbContext>(options => options.UseNpgsql(HopSystem.Prepared(connection)).UseOutbox());
        builder.AddMessaging<HopDbContext>(service, HopTable.Rows, consumers);
        return new(builder.Build());
    }

    public IServiceProvider Services => host.Services;

    public Task StartAsync() => host.StartAsync();

    public Task DeployAsync() => TopologyDeployment.RunAsync(host.Services, CancellationToken.None);

    public async Task SaveAsync(Action<HopDbContext> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HopDbContext>();
        work(db);
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
