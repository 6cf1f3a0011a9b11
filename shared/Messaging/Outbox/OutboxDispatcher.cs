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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
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

    /// <summary>Until a window is not full: then there is no more. In a backlog the next window is leased while the broker has still to confirm the one before.</summary>
    private async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        var publishing = Task.CompletedTask;
        try
        {
            for (var full = true; full && link.IsUp;)
            {
                var leased = await store.LeaseAsync(WindowSize, Lease, cancellationToken);
                await EndedAsync(publishing, leased, cancellationToken);
                // Two windows one after the other must both end within the lease.
                publishing = leased.Count > 0 ? window.PublishAsync(leased, Lease / 4, cancellationToken) : Task.CompletedTask;
                (full, total) = (leased.Count == WindowSize, total + leased.Count);
            }
        }
        finally
        {
            await publishing;
        }
        return total;
    }

    /// <summary>When the window before could not be written down, the next one does not lie leased meanwhile.</summary>
    private async Task EndedAsync(Task publishing, List<LeasedMessage> next, CancellationToken cancellationToken)
    {
        try
        {
            await publishing;
        }
        catch (Exception) when (next.Count > 0)
        {
            await store.ReleaseAsync(next, cancellationToken);
            throw;
        }
    }
}
