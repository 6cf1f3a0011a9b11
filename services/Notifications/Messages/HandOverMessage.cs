using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Hands a message to its provider: the intent is stored first, no transaction is open during the call, the answer is recorded. A crash in between
/// leaves <c>sending</c>, and then the provider is asked before anything else is done.
/// </summary>
internal sealed class HandOverMessage(
    NotificationsDbContext db, Providers providers, WordMessage word, WriteMail mail, RecordAnswer record, DispatchTimes times)
{
    /// <summary>What the provider has of a message that may have reached it; null if it never did.</summary>
    public async Task<ChannelAnswer?> AnswerOfLastTimeAsync(Message message, CancellationToken cancellationToken) =>
        message.State == MessageState.Sending
            ? await providers.AskAsync(
                new InDoubt(message.Id, message.Channel!, message.Address!, message.Body!, message.AttemptedAt ?? message.AskedAt), cancellationToken)
            : null;

    public async Task RunAsync(Message message, SendSituation situation, SendDecision.Send send, CancellationToken cancellationToken)
    {
        var text = await word.RunAsync(message, situation.Recipient, send.Channel, cancellationToken);
        message.StartSending(send.Channel, send.Address, text, times.Now, times.LeaseEnd, times.RealNow);
        if (message.Question is not null && send.Channel == ChannelCodes.Sms)
            await ReserveAsync(message, send.Address, cancellationToken);
        if (!await StoreIntentAsync(message, cancellationToken))
            return;
        var parts = send.Channel == ChannelCodes.Email ? await mail.RunAsync(message, situation.Recipient, text, cancellationToken) : null;
        var outgoing = new Outgoing(message.Id, send.Channel, send.Address, message.RecipientKind, text.Subject, text.Body, parts)
        {
            DeliverBy = DeliverBy(message, situation.RecipientZone)
        };
        await record.RunAsync(message, await providers.HandOverAsync(outgoing, cancellationToken), times.Now, cancellationToken);
    }

    /// <summary>The end of the law's day on the patient's wall, and of the message's use.</summary>
    private DateTimeOffset? DeliverBy(Message message, TimeZoneInfo zone)
    {
        var night = message.ToPatient && QuietHours.Bind(message.Purpose) ? QuietHours.NightAfter(times.Now, zone) : (DateTimeOffset?)null;
        return new[] { night, message.UsefulUntil }.Min();
    }

    private async Task ReserveAsync(Message message, string phone, CancellationToken cancellationToken)
    {
        if (await db.Questions.FindAsync([message.Question!.QuestionId], cancellationToken) is null)
            db.Questions.Add(Question.Reserve(message, phone, times.Now));
    }

    /// <summary>False if another question was put to the phone, or the message changed, in the same moment: nothing was sent.</summary>
    private async Task<bool> StoreIntentAsync(Message message, CancellationToken cancellationToken)
    {
        try
        {
            return await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.InnerException is PostgresException { ConstraintName: QuestionMap.OneOpenPerPhone })
        {
            await db.Messages.Where(m => m.Id == message.Id && m.LeaseId == message.LeaseId).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null), cancellationToken);
            return false;
        }
    }
}
