using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Email;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Hands a message to its provider: the intent is stored first, no transaction is open during the call, the answer is recorded. A crash in between
/// leaves <c>sending</c>, and then the provider is asked before anything else is done.
/// </summary>
internal sealed class HandOverMessage(
    Providers providers, WordMessage word, WriteMail mail, StoreIntent intent, RecordAnswer record, DispatchTimes times)
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
        var proxyId = situation.Recipient is { IsProxy: true } proxy ? proxy.Id : (Guid?)null;
        message.StartSending(send.Channel, send.Address, proxyId, text, times.Now, times.LeaseEnd, times.RealNow);
        if (!await intent.RunAsync(message, situation.RecipientZone, cancellationToken))
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
}
