using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FbssFollowUp.Notifications.Watch;

/// <summary><c>/health/sending</c>: degraded while something stands still.</summary>
internal sealed class SendingHealth(SendingState state) : IHealthCheck
{
    public const string Name = "sending";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await state.ReadAsync(cancellationToken)).IsOne ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();
}
