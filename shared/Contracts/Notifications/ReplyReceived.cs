namespace FbssFollowUp.Contracts.Notifications;

/// <summary>
/// Told by Notifications when a patient, or who answers for one, wrote. Words that opt out or in, or ask for help, were dealt with before and are named in
/// <see cref="Handled"/>; the text still goes to PostOp, where the safety lexicon runs on every inbound text.
/// </summary>
/// <param name="InboundId">The inbound message; one makes at most one automatic answer.</param>
/// <param name="PatientIds">Whose address it came from; several if an address is shared, and then nothing is guessed. A proxy's address counts as the patient's.</param>
/// <param name="QuestionId">The question that was open when it was sent, if any; of a mail, what the mail it answers had asked, if that can still be answered.</param>
/// <param name="SubjectId">What that question is about: a check-in or an appointment. Without a question, the check-in whose mail it answers, if any.</param>
/// <param name="Asked">What was asked, as in <see cref="MessageQuestion.Asks"/>.</param>
/// <param name="Text">The patient's own words, at most 1,600 characters. Never logged.</param>
/// <param name="Channel">One of <see cref="Channels"/>.</param>
/// <param name="SentAt">When the patient sent it, UTC.</param>
/// <param name="Handled">"opted-out" (of what the reply came by), "texts-opted-out" (said in a mail), "opted-in", "helped", "ignored" (a tapback, an automatic reply, our own text) or null: for PostOp to read.</param>
/// <param name="Proxies">Of which of those patients not the patient but a proxy wrote; null for none. Who wrote is told by the address alone.</param>
public sealed record ReplyReceived(
    Guid InboundId, IReadOnlyList<Guid> PatientIds, Guid? QuestionId, Guid? SubjectId, string? Asked, string Text, string Channel,
    DateTimeOffset SentAt, string? Handled, IReadOnlyList<ReplyProxy>? Proxies = null);
