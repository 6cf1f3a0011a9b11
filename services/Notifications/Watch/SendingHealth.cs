using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Watch;

/// <summary>
/// <c>/health/sending</c> on the private port: degraded while something stands still. Apart from <c>/health/ready</c>, because a replica that cannot
/// send must go on taking webhooks.
/// </summary>
internal sealed class SendingHealth(SendingState state) : IHealthCheck
{
    private const string Tag = "sending";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await state.ReadAsync(cancellationToken)).IsOne ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy();

    public static void Add(IServiceCollection services) => services.AddHealthChecks().AddCheck<SendingHealth>(Tag, tags: [Tag]);

    public static void Map(WebApplication app) =>
        app.MapHealthChecks("/health/sending", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Tag) }).OnPrivatePort();
}
