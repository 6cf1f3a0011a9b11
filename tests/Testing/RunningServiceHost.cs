using System.Collections.Concurrent;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Testing;

/// <summary>Builds a service with its production wiring; only clock, heartbeat and log output are the test's own.</summary>
internal sealed record ServiceRecipe(string Name, string Assembly, Action<WebApplicationBuilder> Add, Action<WebApplication>? Map, Dictionary<string, string?> Settings, SettableTime Time)
{
    public Deliveries Deliveries { get; } = new();

    public static readonly IReadOnlyDictionary<string, string?> Usual = new Dictionary<string, string?>
    {
        ["Http:PrivatePort"] = "0",
        ["Http:PublicPort"] = "0",
        ["Sandbox:Enabled"] = "true",
        ["Practice:Name"] = "Riverside Clinic",
        ["Practice:Phone"] = "(555) 010-0199",
        ["Practice:TimeZone"] = "America/New_York",
        ["Portal:PublicUrl"] = "https://portal.example",
        ["Console:PublicUrl"] = "https://console.example"
    };

    /// <summary>The schema, as its owner, in a host of its own as in production.</summary>
    public async Task MigrateAsync()
    {
        await using var app = Builder().Build();
        await Deployment.MigrateAsync(app.Services, CancellationToken.None);
    }

    /// <summary>The topology, as the broker's deploy user, in a host of its own as in production.</summary>
    public async Task DeployAsync(IReadOnlyDictionary<string, string> deployUser)
    {
        var builder = Builder();
        builder.Configuration.AddInMemoryCollection(deployUser!);
        await using var app = builder.Build();
        await TopologyDeployment.RunAsync(app.Services, CancellationToken.None);
    }

    public async Task<WebApplication> StartAsync(ConcurrentQueue<string> logs)
    {
        var builder = Builder(logs);
        var app = ServiceHost.Build(builder, Map);
        ServiceHost.Validate(app.Services);
        await app.StartAsync();
        return app;
    }

    private WebApplicationBuilder Builder(ConcurrentQueue<string>? logs = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing", ApplicationName = Assembly, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.AddServiceDefaults(Name);
        Add(builder);
        builder.Logging.ClearProviders().AddProvider(new KeptLogs(logs ?? []));
        builder.Services.AddReceiveObserver(_ => Deliveries);
        builder.Services.Configure<MassTransitHostOptions>(o => o.WaitUntilStarted = true);
        builder.Services.Replace(ServiceDescriptor.Singleton(new Clock(Time)));
        foreach (var heartbeat in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && (s.ImplementationType == typeof(Quartz.QuartzHostedService) || s.ImplementationType == typeof(WakeDueWork))).ToArray())
            builder.Services.Remove(heartbeat);
        return builder;
    }
}
