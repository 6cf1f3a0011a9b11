using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// One leased message: asked for at the provider if it may have it already, else decided anew, stored as being sent, handed over, recorded.
/// No transaction is open during a call; a crash in between leaves <c>sending</c>, and the next run asks before it does anything.
/// </summary>
internal sealed class DispatchMessage(
    NotificationsDbContext db, ReadSituation situations, Providers providers, WordMessage word, RecordAnswer record, DispatchTimes times)
{
    public async Task RunAsync(Guid messageId, Guid leaseId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var message = await db.Messages.SingleAsync(m => m.Id == messageId, cancellationToken);
        if (!message.IsUnsent || message.LeaseId != leaseId)
            return;
        if (await AnswerOfLastTimeAsync(message, cancellationToken) is { } answer)
            await record.RunAsync(message, answer, times.Now, cancellationToken);
        else
            await ActAsync(message, await situations.RunAsync(message, times.Now, cancellationToken), cancellationToken);
    }

    private async Task<ChannelAnswer?> AnswerOfLastTimeAsync(Message message, CancellationToken cancellationToken) =>
        message.State == MessageState.Sending ? await providers.AskAsync(message.Id, message.Channel!, cancellationToken) : null;

    private async Task ActAsync(Message message, SendSituation situation, CancellationToken cancellationToken)
    {
        switch (SendRules.Decide(message, situation, times.Now))
        {
            case SendDecision.Send send:
                await SendAsync(message, situation, send, cancellationToken);
                return;
            case SendDecision.Wait wait:
                message.Wait(wait.Until, wait.BehindQuestionId);
                break;
            case SendDecision.Drop drop:
                await record.EndAsync(message, m => m.Drop(drop.Reason, times.Now), times.Now, cancellationToken);
                break;
            case SendDecision.GiveUp giveUp:
                await record.EndAsync(message, m => m.GiveUp(giveUp.Reason, times.Now), times.Now, cancellationToken);
                break;
        }
        await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
    }

    private async Task SendAsync(Message message, SendSituation situation, SendDecision.Send send, CancellationToken cancellationToken)
    {
        var text = await word.RunAsync(message, situation.Recipient, send.Channel, cancellationToken);
        message.StartSending(send.Channel, send.Address, text, times.LeaseEnd);
        if (message.Question is not null && send.Channel == ChannelCodes.Sms)
            await ReserveAsync(message, send.Address, cancellationToken);
        if (!await StoreIntentAsync(message, cancellationToken))
            return;
        var outgoing = new Outgoing(message.Id, send.Channel, send.Address, message.RecipientKind, text.Subject, text.Body);
        await record.RunAsync(message, await providers.HandOverAsync(outgoing, cancellationToken), times.Now, cancellationToken);
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
