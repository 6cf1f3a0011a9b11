using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// What a service watches besides being ready, at <c>/health/{name}</c> on the private port: 503 while it is degraded. Apart from <c>/health/ready</c>, because a replica
/// whose work stands still must go on taking requests.
/// </summary>
public static class WatchHealth
{
    /// <param name="name">Its address and the tag its check is known by.</param>
    public static void AddWatch<TCheck>(this IServiceCollection services, string name) where TCheck : class, IHealthCheck =>
        services.AddHealthChecks().AddCheck<TCheck>(name, tags: [name]);

    /// <inheritdoc cref="AddWatch{TCheck}"/>
    public static void MapWatch(this WebApplication app, string name) => app.MapHealthChecks($"/health/{name}", new HealthCheckOptions
    {
        Predicate = check => check.Tags.Contains(name),
        // Left alone, degraded is told with 200, which no monitor that looks at the code takes for an alarm.
        ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable }
    }).OnPrivatePort();
}
