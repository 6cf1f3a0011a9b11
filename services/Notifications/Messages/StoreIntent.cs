using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Commits that a message is being sent, before its provider is called. Every text that counts is stored under a lock of its person's, and what waits for
/// the cap counts under it: however many dispatchers look at once, each sees what the others are about to send.
/// </summary>
internal sealed class StoreIntent(NotificationsDbContext db, CountTexts texts, DispatchTimes times)
{
    /// <summary>False if another question was put to the phone, the day's text was taken, or the message changed, in the same moment: nothing was sent.</summary>
    public async Task<bool> RunAsync(Message message, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        if (await TryAsync(message, zone, cancellationToken) is { } stored)
            return stored;
        await ReleaseAsync(message, cancellationToken);
        return false;
    }

    /// <summary>Null if somebody else was first.</summary>
    private async Task<bool?> TryAsync(Message message, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        try
        {
            if (message.Question is not null && message.Channel == ChannelCodes.Sms)
                await ReserveAsync(message, cancellationToken);
            return message.Channel == ChannelCodes.Sms && TextCaps.Counts(message)
                ? await StoreInTurnAsync(message, zone, cancellationToken)
                : await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.InnerException is PostgresException { ConstraintName: QuestionMap.OneOpenPerPhone })
        {
            return null;
        }
    }

    /// <summary>Null if somebody else's text used the day or the week up meanwhile.</summary>
    private async Task<bool?> StoreInTurnAsync(Message message, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('texts to ' || {message.RecipientId}::text, 0))", cancellationToken);
        if (TextCaps.Hold(message) && TextCaps.FreeAt(await texts.RunAsync(message, times.Now, cancellationToken), times.Now, zone) > times.Now)
            return null;
        if (!await SaveUnlessOvertaken.RunAsync(db, cancellationToken))
            return false;
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task ReserveAsync(Message message, CancellationToken cancellationToken)
    {
        if (await db.Questions.FindAsync([message.Question!.QuestionId], cancellationToken) is null)
            db.Questions.Add(Question.Reserve(message, message.Address!, times.Now));
    }

    /// <summary>It is decided anew, at once.</summary>
    private async Task ReleaseAsync(Message message, CancellationToken cancellationToken) =>
        await db.Messages.Where(m => m.Id == message.Id && m.LeaseId == message.LeaseId).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null), cancellationToken);
}
