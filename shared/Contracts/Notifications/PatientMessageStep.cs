namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Something that happened to a message.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">"accepted", "sending", "sent", "reported", "delivered", "put-back", "dropped" or "undeliverable".</param>
/// <param name="Channel">The channel it went or was to go by; null where none was chosen.</param>
/// <param name="Detail">Why, or the provider's own word; null for nothing more.</param>
/// <param name="Text">The exact text of that try, link tokens masked; only with "sending".</param>
public sealed record PatientMessageStep(DateTimeOffset At, string What, string? Channel, string? Detail, string? Text);
