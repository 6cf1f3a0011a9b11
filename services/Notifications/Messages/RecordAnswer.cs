using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Watch;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Records what a provider said of a message: its question opens with the hand-over, a failure on every channel is told.</summary>
internal sealed class RecordAnswer(NotificationsDbContext db, Providers providers, SendingMetrics metrics, ILogger<RecordAnswer> logger)
{
    public async Task RunAsync(Message message, ChannelAnswer answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case ChannelAnswer.Taken taken:
                await HandOverAsync(message, taken, cancellationToken);
                break;
            case ChannelAnswer.Refused refused:
                await RefuseAsync(message, refused, now, cancellationToken);
                break;
            case ChannelAnswer.NotNow notNow:
                await PutOffAsync(message, notNow, now, cancellationToken);
                break;
            case ChannelAnswer.NobodyKnows:
                await DoubtAsync(message, now, cancellationToken);
                break;
            default:
                message.Wait(now + RetryDelays.BeforeAsking);
                break;
        }
        await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
    }

    public async Task HandOverAsync(Message message, ChannelAnswer.Taken taken, CancellationToken cancellationToken)
    {
        message.HandOver(taken.Reference, taken.At, providers.Confirms(message.Channel!) ? taken.At + Confirmation.Within(message.Purpose) : null);
        logger.LogInformation("Handed over message {MessageId} to a {Recipient}", message.Id, message.RecipientKind);
        if (message.Question is { } asked && await db.Questions.FindAsync([asked.QuestionId], cancellationToken) is { } question)
            question.Open(taken.At);
    }

    /// <summary>Ends a message that goes nowhere, frees the phone its question was reserved on, and tells its owner unless nobody wants it any more.</summary>
    public async Task EndAsync(Message message, Func<Message, bool> end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!end(message))
            return;
        await WithdrawQuestionAsync(message, now, cancellationToken);
        if (!NotSent.NeedsNobody(message.Reason) && message.Purpose != PurposeOrder.Keyword)
            db.Enqueue(new MessageUndeliverable(
                message.Id, message.Purpose, message.SubjectId, new(message.RecipientKind, message.RecipientId), message.Reason!, now));
        logger.LogInformation("Message {MessageId} was not sent: {Reason}", message.Id, message.Reason);
    }

    private async Task RefuseAsync(Message message, ChannelAnswer.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        logger.LogWarning("The provider refused {MessageId} with {Code}, retryable {Retryable}: {Sentence}", message.Id, refused.Code, refused.Retryable, refused.Sentence);
        WarnOperators(message, refused.Code);
        if (refused.NumberOptedOut)
        {
            await OptOuts.ByProviderAsync(db, message.Address!, now, cancellationToken);
            await TryOtherChannelAsync(message, NotSent.OptedOut, now, cancellationToken);
        }
        else if (refused.Retryable && message.Attempts < RetryDelays.MostAttempts)
            message.PutBack(NotSent.ReasonOf(refused.Code), now, now + RetryDelays.After(message.Attempts));
        else
            await TryOtherChannelAsync(message, NotSent.ReasonOf(refused.Code), now, cancellationToken);
    }

    /// <summary>Nobody but operators can mend it: the wording, or how our number is registered with the carriers.</summary>
    public void WarnOperators(Message message, int code)
    {
        if (ProviderErrors.Of(code) != ProviderFault.Filtered)
            return;
        metrics.CountFiltered();
        logger.LogCritical("Message {MessageId} in the words of {Template} was kept back with {Code}: {Sentence}", message.Id, message.Template, code, ProviderErrors.Sentence(code));
    }

    /// <summary>An outage uses up no attempts; only what protects somebody does not wait for its end.</summary>
    private async Task PutOffAsync(Message message, ChannelAnswer.NotNow notNow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        logger.LogWarning("The provider of {Channel} does not take {MessageId} now: {Sentence}", message.Channel, message.Id, notNow.Sentence);
        if (Confirmation.IsImportant(message.Purpose) && message.Attempts >= RetryDelays.ShortOutage)
            await TryOtherChannelAsync(message, NotSent.RefusedByProvider, now, cancellationToken);
        else
            message.PutBack(NotSent.ProviderAway, now, now + RetryDelays.InAnOutage);
        message.StartOverdue(now);
    }

    /// <summary>Another channel is chosen at the next look; where there is none the message is given up for this reason. Its question leaves the phone.</summary>
    public async Task TryOtherChannelAsync(Message message, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.TryOtherChannel(reason, now))
            await WithdrawQuestionAsync(message, now, cancellationToken);
    }

    /// <summary>Words of safety and alerts go on by another channel, since a double hurts less than silence; for all else a person is asked.</summary>
    private Task DoubtAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken) =>
        Confirmation.IsImportant(message.Purpose)
            ? TryOtherChannelAsync(message, NotSent.Unconfirmed, now, cancellationToken)
            : EndAsync(message, m => m.GiveUp(NotSent.Unconfirmed, now), now, cancellationToken);

    private async Task WithdrawQuestionAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.Question is { } asked && await db.Questions.FindAsync([asked.QuestionId], cancellationToken) is { } question)
            question.Withdraw(now);
    }
}
