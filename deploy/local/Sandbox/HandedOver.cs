namespace FbssFollowUp.Local;

/// <summary>One hand-over to the provider; a message sent twice would be two of them with the same message id.</summary>
public sealed record HandedOver(
    long Seq, Guid MessageId, string? Reference, string Channel, string To, string RecipientKind, string? Subject, string Text, DateTimeOffset At,
    Meaning? Meaning = null);

/// <summary>What a reader of the message understands, in codes.</summary>
/// <param name="SubjectId">The check-in or other thing it is about.</param>
/// <param name="Asks">The question it puts: axial, limb, red-flags, …; null for none.</param>
public sealed record Meaning(string Purpose, Guid SubjectId, string Template, string? Asks);
