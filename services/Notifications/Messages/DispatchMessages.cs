using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Sends what is due. Safe to run often, twice and side by side: each message is on lease to one run.</summary>
internal sealed class DispatchMessagesJob(
    NotificationsDbContext db, DispatchMessage dispatch, Clock clock, TimeProvider time, ILogger<DispatchMessagesJob> logger) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var lease = Guid.CreateVersion7();
        var due = await ClaimDueMessages.RunAsync(db, lease, clock.UtcNow, time.GetUtcNow(), cancellationToken);
        foreach (var id in due)
            await dispatch.RunAsync(id, lease, cancellationToken);
        if (due.Count > 0)
            logger.LogInformation("Went through {Count} due messages", due.Count);
        return due.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => ClaimDueMessages.NextAsync(db, cancellationToken);
}
