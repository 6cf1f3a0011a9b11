using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Consent;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Records what a provider said of a message: its question opens with the hand-over, a failure on every channel is told.</summary>
internal sealed class RecordAnswer(NotificationsDbContext db, ILogger<RecordAnswer> logger)
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
            default:
                message.Wait(now + RetryDelays.BeforeAsking);
                break;
        }
        await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
    }

    public async Task HandOverAsync(Message message, ChannelAnswer.Taken taken, CancellationToken cancellationToken)
    {
        message.HandOver(taken.Reference, taken.At);
        logger.LogInformation("Handed over message {MessageId} to a {Recipient}", message.Id, message.RecipientKind);
        if (message.Question is { } asked && await db.Questions.FindAsync([asked.QuestionId], cancellationToken) is { } question)
            question.Open(taken.At);
    }

    /// <summary>Ends a message that goes nowhere, frees the phone its question was reserved on, and tells its owner unless nobody wants it any more.</summary>
    public async Task EndAsync(Message message, Func<Message, bool> end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!end(message))
            return;
        if (message.Question is { } asked && await db.Questions.FindAsync([asked.QuestionId], cancellationToken) is { } question)
            question.Withdraw(now);
        if (message.Reason != NotSent.NotWanted && message.Purpose != PurposeOrder.Keyword)
            db.Enqueue(new MessageUndeliverable(
                message.Id, message.Purpose, message.SubjectId, new(message.RecipientKind, message.RecipientId), message.Reason!, now));
        logger.LogInformation("Message {MessageId} was not sent: {Reason}", message.Id, message.Reason);
    }

    private async Task RefuseAsync(Message message, ChannelAnswer.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        logger.LogWarning("The provider refused {MessageId} with {Code}, retryable {Retryable}", message.Id, refused.Code, refused.Retryable);
        if (refused.NumberOptedOut)
        {
            await OptOuts.ByProviderAsync(db, message.Address!, now, cancellationToken);
            message.Wait(now);
        }
        else if (refused.Retryable && message.Attempts < RetryDelays.MostAttempts)
            message.Wait(now + RetryDelays.After(message.Attempts));
        else
            await EndAsync(message, m => m.GiveUp(NotSent.RefusedByProvider, now), now, cancellationToken);
    }
}
