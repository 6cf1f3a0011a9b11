namespace FbssFollowUp.Local;

/// <summary>One hand-over to the provider; a message sent twice would be two of them with the same message id.</summary>
public sealed record HandedOver(
    long Seq, Guid MessageId, string? Reference, string Channel, string To, string RecipientKind, string? Subject, string Text, DateTimeOffset At);
