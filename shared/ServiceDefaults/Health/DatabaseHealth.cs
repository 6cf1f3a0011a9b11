using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The database answers the service's own role, and its schema is the one this version was built for.</summary>
internal sealed class DatabaseHealth(NpgsqlDataSource database, MigrationSources sources) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellationToken);
            var applied = await AppliedMigrations.ReadAsync(connection, cancellationToken);
            return sources.Migrations.All(m => applied.GetValueOrDefault(m.Name) == m.Checksum)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database's schema is not the one of this version: run the service with the argument deploy.");
        }
        catch (NpgsqlException failure)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
    }
}
