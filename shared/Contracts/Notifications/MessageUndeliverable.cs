namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Told by Notifications when a message could be sent on no channel: a person must act.</summary>
/// <param name="Reason">Kebab-case: "no-address", "opted-out", "no-consent", "useful-until-passed", "recipient-unknown", "refused-by-provider", "bad-number" (correct the record),
/// "unconfirmed" (it may have arrived; nobody can say).</param>
public sealed record MessageUndeliverable(
    Guid MessageId, string Purpose, Guid SubjectId, MessageRecipient Recipient, string Reason, DateTimeOffset At);
