using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Ends the process when one of its queues has messages waiting and none has reached it for two minutes, or when the broker can be reached for two minutes and
/// the bus is not connected: MassTransit can be left without a consumer after the broker closed a channel, or without a connection, and only a new process
/// gets it back.
/// </summary>
internal sealed class Watchdog(
    ServicePlan plan, BrokerConnections connections, BrokerLink link, DeliveryCounts deliveries, IHostApplicationLifetime lifetime, TimeProvider time,
    ILogger<Watchdog> logger) : BackgroundService
{
    private const int Patience = 4;
    private const int SoftwareFailure = 70;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, (long Deliveries, int Idle)> _seen = [];
    private int _apart;

    /// <summary>Looks once, at the bus and at every queue. Throws what the broker's client throws while the broker is away.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        var isUp = link.IsUp;
        if (!isUp) _seen.Clear();
        var apart = _apart;
        _apart = 0;
        await using var connection = await connections.OpenAsync("watchdog", cancellationToken);
        if (!isUp)
        {
            Judge(apart + 1);
            return;
        }
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
                await LookAsync(stoppingToken);
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
        if (idle >= Patience) End($"Queue {queue} has {waiting} messages and nothing moves");
    }

    private void Judge(int apart)
    {
        _apart = apart;
        if (apart >= Patience) End("The broker can be reached and the bus does not connect to it");
    }

    private void End(string why)
    {
        logger.LogCritical("{Why}: the process ends to be started again", why);
        Environment.ExitCode = SoftwareFailure;
        lifetime.StopApplication();
    }
}
