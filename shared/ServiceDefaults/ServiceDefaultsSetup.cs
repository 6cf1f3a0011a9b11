using FbssFollowUp.Messaging;
using Microsoft.AspNetCore.Builder;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>What every service has: validated options, logs, traces, health, business clock, heartbeat, migrations.</summary>
public static class ServiceDefaultsSetup
{
    /// <summary>Logging, telemetry, health, <see cref="Clock"/>, <see cref="TimeProvider"/>, ports.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string service) => throw new NotImplementedException();

    /// <summary>The service's database (<c>ConnectionStrings:Database</c>), its health, and the migrations embedded in the context's assembly.</summary>
    public static WebApplicationBuilder AddDatabase<TDbContext>(this WebApplicationBuilder builder)
        where TDbContext : MessagingDbContext => throw new NotImplementedException();

    /// <summary>Adds work run by the heartbeat at this interval.</summary>
    public static WebApplicationBuilder AddDueWork<TJob>(this WebApplicationBuilder builder, TimeSpan every)
        where TJob : class, IDueWork => throw new NotImplementedException();

    /// <summary>Health on the private port and, in a sandbox only, the endpoints that move it.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app) => throw new NotImplementedException();

    /// <summary>
    /// Runs the service; with the argument <c>deploy</c> it migrates the database as its owner, deploys the topology as the broker's deploy user and
    /// ends. A missing or wrong setting ends the process with code 78 and one sentence that names it.
    /// </summary>
    public static Task<int> RunServiceAsync(this WebApplicationBuilder builder, string[] args, Action<WebApplication>? map = null) =>
        throw new NotImplementedException();
}
