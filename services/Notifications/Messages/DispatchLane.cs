using System.Collections.Concurrent;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Sends what is due by one channel, a few at a time, the most urgent first, each in a scope of its own. Channels have a lane each and do not wait for one
/// another: a provider that takes seconds for a call holds up its own lane only, and there so many calls at once that it is not one after another either.
/// Safe to run often, twice and side by side: each message is on lease to one run.
/// </summary>
internal sealed class DispatchLane(
    NotificationsDbContext db, IServiceScopeFactory scopes, Clock clock, TimeProvider time, ILogger<DispatchLane> logger)
{
    /// <summary>For each of those abreast: few, so that something urgent does not wait behind what was claimed before it.</summary>
    private const int Each = 2;

    public async Task<int> RunAsync(string lane, int abreast, CancellationToken cancellationToken)
    {
        var lease = Guid.CreateVersion7();
        var due = await ClaimDueMessages.RunAsync(db, lane, abreast * Each, lease, clock.UtcNow, time.GetUtcNow(), cancellationToken);
        // One person's messages stay in order: what was sent to them a moment ago decides on the next.
        var turns = new ConcurrentQueue<Guid[]>(due.OrderBy(m => m.Priority).GroupBy(m => m.RecipientId).Select(g => g.Select(m => m.Id).ToArray()));
        await Task.WhenAll(Enumerable.Range(0, Math.Min(abreast, turns.Count)).Select(_ => WorkAsync(turns, lease, cancellationToken)));
        if (due.Count > 0)
            logger.LogInformation("Went through {Count} due messages of {Lane}", due.Count, lane);
        return due.Count;
    }

    public Task<DateTimeOffset?> NextAsync(string lane, CancellationToken cancellationToken) => ClaimDueMessages.NextAsync(db, lane, cancellationToken);

    private async Task WorkAsync(ConcurrentQueue<Guid[]> turns, Guid lease, CancellationToken cancellationToken)
    {
        while (turns.TryDequeue(out var ofOne))
            foreach (var id in ofOne)
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DispatchMessage>().RunAsync(id, lease, cancellationToken);
            }
    }
}
