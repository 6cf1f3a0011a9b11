namespace FbssFollowUp.Contracts.Notifications;

/// <summary>One message to or from a patient.</summary>
/// <param name="Direction">"out" or "in".</param>
/// <param name="Channel">One of <see cref="Channels"/>; null while no channel is chosen.</param>
/// <param name="Purpose">One of <see cref="Purposes"/>; "reply" for what the patient wrote.</param>
/// <param name="Text">The exact text, link tokens masked.</param>
/// <param name="Status">"waiting", "sending", "sent", "delivered", "dropped", "undeliverable" or "received".</param>
/// <param name="At">Sent or received, else when it was asked for, UTC.</param>
/// <param name="Subject">The subject line of a mail.</param>
/// <param name="Template">The template of what is or will be said; null for what the patient wrote.</param>
/// <param name="TemplateVersion">The version it was said in; of a message not sent yet the one in force now, which it will be said in unless another is saved before.</param>
/// <param name="ProxyId">Who wrote, or was sent it, instead of the patient; null for the patient.</param>
/// <param name="Steps">What happened to it, in order; null for what the patient wrote.</param>
public sealed record PatientMessage(
    string Direction, string? Channel, string Purpose, string Text, string Status, DateTimeOffset At, string? Subject = null, string? Template = null,
    int? TemplateVersion = null, IReadOnlyList<PatientMessageStep>? Steps = null, Guid? ProxyId = null);
