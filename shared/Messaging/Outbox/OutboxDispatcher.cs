using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Publishes what the service has committed to its outbox. Several replicas run side by side: each leases its own rows. What is published but not yet
/// deleted when a process dies is published again and recognised by the receiver's inbox.
/// </summary>
internal sealed class OutboxDispatcher(
    OutboxStore store, OutboxWindow window, OutboxSignal signal, BrokerLink link, ILogger<OutboxDispatcher> logger) : BackgroundService
{
    public const int WindowSize = 500;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>While one waits for the broker's word another one leases and deletes: the database and the broker work at once.</summary>
    private const int Abreast = 2;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Abreast).Select(_ => DispatchUntilAsync(stoppingToken)));

    private async Task DispatchUntilAsync(CancellationToken stoppingToken)
    {
        var pause = Poll;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!link.IsUp || await DispatchAsync(stoppingToken) == 0)
                    await signal.WaitAsync(Poll, stoppingToken);
                pause = Poll;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The loop outlives whatever the database or the broker throws; the rows are safe where they are.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                logger.LogWarning(exception, "Dispatching paused for {Pause}", pause);
                await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var leased = await store.LeaseAsync(WindowSize, Lease, cancellationToken);
        if (leased.Count > 0)
            await window.PublishAsync(leased, Lease / 2, cancellationToken);
        return leased.Count;
    }
}
