namespace FbssFollowUp.Contracts.Notifications;

/// <summary>
/// Sent by a service that wants a person told something. Notifications picks the channel, checks consent, quiet hours and whether it is still
/// wanted, and sends it once: (purpose, subject, occurrence, recipient) is unique and a repeated command changes nothing. Not answered.
/// </summary>
/// <param name="Purpose">One of <see cref="Purposes"/>: decides urgency and quiet hours.</param>
/// <param name="SubjectId">What it is about: a check-in, a case.</param>
/// <param name="Occurrence">Which of the subject's messages, e.g. "ask-back", "rung-2".</param>
/// <param name="Recipient">Patient or staff.</param>
/// <param name="Template">One of <see cref="TemplateCodes"/>.</param>
/// <param name="Data">Values of the template's placeholders by name. No diagnosis, no procedure, no score.</param>
/// <param name="Question">The question it puts, answered by replying; null for none.</param>
/// <param name="Channel">One of <see cref="Channels"/> when the sender needs a certain one (an answer to a text goes by text); null to choose.</param>
/// <param name="UsefulUntil">After this instant it is dropped instead of sent; null for none.</param>
/// <param name="AskedAt">The sender's own instant of asking, for what can end and begin anew: an alert asked for before its case was acknowledged
/// is not wanted, one asked for later is. Null: the instant it is received.</param>
/// <param name="InReplyTo">The inbound message this is an automatic answer to: one inbound message gets at most one, a safety answer always. Null for none.</param>
/// <param name="Invitation">The appointment an e-mail carries as an invitation or its withdrawal; null for none.</param>
public sealed record SendMessage(
    string Purpose, Guid SubjectId, string Occurrence, MessageRecipient Recipient, string Template, IReadOnlyDictionary<string, string> Data,
    MessageQuestion? Question, string? Channel, DateTimeOffset? UsefulUntil, DateTimeOffset? AskedAt = null,
    Guid? InReplyTo = null, AppointmentInvitation? Invitation = null);
