using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Looks after what was handed over and not confirmed in time: the provider is asked once, and where it does not know either, an important message
/// is told as unconfirmed, so that a person acts. The message itself stays as it is.
/// </summary>
internal sealed class WatchConfirmationsJob(
    NotificationsDbContext db, Providers providers, RecordDelivery record, Clock clock, ILogger<WatchConfirmationsJob> logger) : IDueWork
{
    private const int Batch = 50;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var late = await db.Messages.AsNoTracking().Where(m => m.ConfirmBy <= now && m.State == MessageState.Sent).OrderBy(m => m.ConfirmBy).Take(Batch).ToListAsync(cancellationToken);
        foreach (var message in late)
        {
            if (await providers.StatusAsync(message.Channel!, message.Reference!, cancellationToken) is { } known)
                await record.RunAsync(ReportOf(message, known, now), cancellationToken);
            await StopWaitingAsync(message.Id, now, cancellationToken);
        }
        if (late.Count > 0)
            logger.LogInformation("Asked after {Count} messages that were not confirmed", late.Count);
        return late.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => db.Messages.MinAsync(m => m.ConfirmBy, cancellationToken);

    private static DeliveryReport ReportOf(Message message, ProviderStatus known, DateTimeOffset now) => new()
    {
        MessageId = message.Id,
        Reference = message.Reference!,
        Status = known.Status,
        ErrorCode = known.ErrorCode,
        ReportedAt = now
    };

    /// <summary>What another replica did meanwhile stands.</summary>
    private async Task StopWaitingAsync(Guid messageId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var message = await db.Messages.SingleAsync(m => m.Id == messageId, cancellationToken);
        if (message.State != MessageState.Sent || message.ConfirmBy is null || message.ConfirmBy > now)
            return;
        message.StopWaitingForConfirmation();
        if (Confirmation.IsImportant(message.Purpose))
            db.Enqueue(new MessageUndeliverable(
                message.Id, message.Purpose, message.SubjectId, new(message.RecipientKind, message.RecipientId), NotSent.Unconfirmed, now));
        await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
    }
}
