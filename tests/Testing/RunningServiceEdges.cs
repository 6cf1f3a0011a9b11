using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Testing;

/// <summary>Console and Portal as the service under test knows them: they ask and command over the bus with their own users.</summary>
internal sealed class Edges(TestVirtualHost broker, IReadOnlyList<MessageRow> table) : IAsyncDisposable
{
    private readonly Dictionary<string, IHost> _running = [];

    public async Task<Requests> RequestsOfAsync(string service)
    {
        if (!_running.TryGetValue(service, out var host)) _running[service] = host = await StartAsync(service);
        return host.Services.GetRequiredService<Requests>();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _running.Values)
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    private async Task<IHost> StartAsync(string service)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(broker.Settings(service)!);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.Configure<MassTransitHostOptions>(o => o.WaitUntilStarted = true);
        builder.AddEdgeMessaging(service, table);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
