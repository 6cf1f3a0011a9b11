using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Ends the process when one of its queues has messages waiting and none has reached it for two minutes: MassTransit can be left without a consumer after the
/// broker closed a channel, and only a new process gets it back.
/// </summary>
internal sealed class Watchdog(
    ServicePlan plan, BrokerConnections connections, BrokerLink link, DeliveryCounts deliveries, IHostApplicationLifetime lifetime, TimeProvider time,
    ILogger<Watchdog> logger) : BackgroundService
{
    private const int Patience = 4;
    private const int SoftwareFailure = 70;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, (long Deliveries, int Idle)> _seen = [];

    /// <summary>Looks once at every queue.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync("watchdog", cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var queue in plan.Consumers.Select(consumer => consumer.QueueFor(plan.Service)))
            Judge(queue, await channel.MessageCountAsync(queue, cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (link.IsUp) await LookAsync(stoppingToken);
                else _seen.Clear();
            }
#pragma warning disable CA1031 // A broker that is away is told by the health checks; the next look tries again.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.LogWarning("The watchdog could not look: {Error}", exception.GetType().Name);
            }
        }
    }

    private void Judge(string queue, uint waiting)
    {
        var last = _seen.GetValueOrDefault(queue);
        var now = deliveries.Of(queue);
        var idle = waiting > 0 && now == last.Deliveries ? last.Idle + 1 : 0;
        _seen[queue] = (now, idle);
        if (idle < Patience) return;
        logger.LogCritical("Queue {Queue} has {Waiting} messages and nothing moves: the process ends to be started again", queue, waiting);
        Environment.ExitCode = SoftwareFailure;
        lifetime.StopApplication();
    }
}
