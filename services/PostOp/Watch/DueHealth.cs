using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FbssFollowUp.PostOp.Watch;

/// <summary><c>/health/due</c> on the private port: degraded while something is due and not done. It looks itself, so that it tells of a heartbeat that has stopped too.</summary>
internal sealed class DueHealth(DueState state) : IHealthCheck
{
    private const string Tag = "due";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await state.ReadAsync(cancellationToken)).IsAny ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();

    public static void Add(IServiceCollection services) => services.AddHealthChecks().AddCheck<DueHealth>(Tag, tags: [Tag]);

    public static void Map(WebApplication app) =>
        app.MapHealthChecks("/health/due", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Tag),
            // Left alone, degraded is told with 200, which no monitor that looks at the code takes for an alarm.
            ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable }
        }).OnPrivatePort();
}
