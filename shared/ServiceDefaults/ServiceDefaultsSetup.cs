using System.Globalization;
using FbssFollowUp.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>What every service has: validated options, logs, traces, health, business clock, heartbeat, migrations.</summary>
public static class ServiceDefaultsSetup
{
    /// <summary>Logging, telemetry, health, <see cref="Clock"/>, <see cref="TimeProvider"/>, ports.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string service)
    {
        // What is written and read back (dates in addresses and forms, numbers in sentences) is the same on a machine set to another language.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        builder.AddSettings<HttpSettings>("Http").AddSettings<SandboxSettings>("Sandbox").AddSettings<TelemetrySettings>("Telemetry").AddSettings<BrokerOptions>("Broker");
        ServiceLog.Write(builder.Logging);
        ListeningPorts.Listen(builder.WebHost);
        builder.Services.AddSingleton(new ServiceName(service)).AddHostedService<TracesAndMetrics>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(s => new Clock(s.GetRequiredService<TimeProvider>(), s.GetRequiredService<SandboxSettings>().ClockFile, s.GetRequiredService<ILogger<Clock>>()));
        builder.Services.AddSingleton<DueWorkRunner>().AddSingleton<SandboxState>();
        builder.Services.AddHealthChecks();
        return builder;
    }

    /// <summary>
    /// Binds a section to settings, given as themselves and as <see cref="IOptions{TOptions}"/>, and checks them before anything starts: by their
    /// DataAnnotations and <see cref="System.ComponentModel.DataAnnotations.IValidatableObject"/>. An <c>ErrorMessage</c> says what to give ("give the host name of RabbitMQ").
    /// </summary>
    public static WebApplicationBuilder AddSettings<TSettings>(this WebApplicationBuilder builder, string section) where TSettings : class
    {
        builder.Services.AddOptions<TSettings>().ValidateOnStart()
            .Configure<IServiceProvider>((settings, services) => SettingsReader.Fill(settings, builder.Configuration.GetSection(section), services));
        builder.Services.TryAddSingleton(s => s.GetRequiredService<IOptions<TSettings>>().Value);
        return builder;
    }

    /// <summary>The service's database (<c>ConnectionStrings:Database</c>), its health, and the migrations embedded in the context's assembly.</summary>
    public static WebApplicationBuilder AddDatabase<TDbContext>(this WebApplicationBuilder builder)
        where TDbContext : MessagingDbContext
    {
        builder.AddSettings<DatabaseSettings>("ConnectionStrings").Services.AddSingleton(DatabaseConnections.Open);
        builder.Services.AddDbContextPool<TDbContext>((services, context) =>
            context.UseNpgsql(services.GetRequiredService<Npgsql.NpgsqlDataSource>()).UseOutbox());
        builder.Services.AddSingleton(s => new MigrationSources(s.GetRequiredService<ServiceName>().Value, typeof(TDbContext).Assembly));
        builder.Services.AddHostedService<WakeDueWork>();
        builder.Services.AddSingleton<MigrationRunner>().AddSingleton(s => OwnerSettings.Read(builder.Configuration, s));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [HealthEndpoints.Ready], timeout: HealthEndpoints.TimeLimit);
        return builder;
    }

    /// <summary>Adds work run by the heartbeat at this interval.</summary>
    /// <param name="every">The interval.</param>
    /// <param name="afterCommits">Also run after this process's own commits, for what somebody waits for.</param>
    public static WebApplicationBuilder AddDueWork<TJob>(this WebApplicationBuilder builder, TimeSpan every, bool afterCommits = false)
        where TJob : class, IDueWork
    {
        builder.Services.AddScoped<TJob>().AddSingleton(_ => new DueWork(typeof(TJob), afterCommits));
        Heartbeat.Beat(builder.Services, typeof(TJob).Name, every);
        return builder;
    }

    /// <summary>Health on the private port and, in a sandbox only, the endpoints that move it.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        HealthEndpoints.Map(app);
        if (app.Services.GetRequiredService<SandboxSettings>().Enabled) SandboxEndpoints.Map(app);
        return app;
    }

    /// <summary>
    /// Runs the service; with the argument <c>deploy</c> it migrates the database as its owner, deploys the topology as the broker's deploy user and
    /// ends. A missing or wrong setting ends the process with code 78 and one sentence that names it.
    /// </summary>
    public static Task<int> RunServiceAsync(this WebApplicationBuilder builder, string[] args, Action<WebApplication>? map = null) =>
        args is ["deploy", ..] ? builder.RunOnceAsync(Deployment.RunAsync, validate: false) : ServiceRun.RunAsync(builder, map, Console.Error);

    /// <summary>Runs one command of the service's own in its production wiring, without starting it, and ends.</summary>
    /// <param name="builder">The service.</param>
    /// <param name="command">What to do; exceptions escape.</param>
    /// <param name="validate">Check all settings of the running service first.</param>
    public static Task<int> RunOnceAsync(this WebApplicationBuilder builder, Func<IServiceProvider, CancellationToken, Task> command, bool validate = true) =>
        ServiceRun.RunOnceAsync(builder, command, validate, Console.Error);
}
