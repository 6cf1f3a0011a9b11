namespace FbssFollowUp.Contracts.Notifications;

/// <summary>One message to or from a patient.</summary>
/// <param name="Direction">"out" or "in".</param>
/// <param name="Channel">One of <see cref="Channels"/>; null while no channel is chosen.</param>
/// <param name="Purpose">One of <see cref="Purposes"/>; "reply" for what the patient wrote.</param>
/// <param name="Text">The exact text, link tokens masked.</param>
/// <param name="Status">"waiting", "sending", "sent", "delivered", "dropped", "undeliverable" or "received".</param>
/// <param name="At">Sent or received, else when it was asked for, UTC.</param>
public sealed record PatientMessage(string Direction, string? Channel, string Purpose, string Text, string Status, DateTimeOffset At);
