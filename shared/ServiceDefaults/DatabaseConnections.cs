using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The service's connections: statements prepared by use, nothing waited for long, no values in errors or logs.</summary>
internal static class DatabaseConnections
{
    public static NpgsqlDataSource Open(IServiceProvider services)
    {
        NpgsqlDataSourceBuilder source = new(services.GetRequiredService<DatabaseSettings>().Database);
        source.ConnectionStringBuilder.MaxAutoPrepare = 100;
        source.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        // No statement of ours outlives its transaction: to reset a session between two uses would be seven statements for nothing.
        source.ConnectionStringBuilder.NoResetOnClose = true;
        source.ConnectionStringBuilder.Timeout = 5;
        source.ConnectionStringBuilder.CommandTimeout = 30;
        source.ConnectionStringBuilder.IncludeErrorDetail = false;
        source.ConnectionStringBuilder.ApplicationName = services.GetRequiredService<ServiceName>().Value;
        return source.UseLoggerFactory(services.GetRequiredService<ILoggerFactory>()).Build();
    }
}
