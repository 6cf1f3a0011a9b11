using FbssFollowUp.ServiceDefaults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FbssFollowUp.PostOp.Watch;

/// <summary><c>/health/due</c>: degraded while something is due and not done. It looks itself, so that it tells of a heartbeat that has stopped too.</summary>
internal sealed class DueHealth(DueState state) : IHealthCheck
{
    public const string Name = "due";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await state.ReadAsync(cancellationToken)).IsAny ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();

    public static void Map(WebApplication app) => app.MapWatch(Name);
}
