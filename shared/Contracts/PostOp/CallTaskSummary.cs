namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Something a person must look at or phone about.</summary>
/// <param name="Reason">"reply-not-understood", "reply-without-question", "message-undeliverable", "severe-early-pain", "call-wished", "help-asked",
/// "red-flags-unanswered", "safety-words", "silence", "reply-while-paused" or "case-not-acknowledged".</param>
/// <param name="Sentence">What happened, with the patient's words where they are the point.</param>
/// <param name="DoneAt">Null while open.</param>
/// <param name="Urgency">One of <see cref="Urgencies"/>.</param>
/// <param name="TakenBy">Who is at it; null while nobody is.</param>
public sealed record CallTaskSummary(
    Guid CallTaskId, Guid PatientId, string Reason, string Sentence, DateTimeOffset OpenedAt, DateTimeOffset? DoneAt, string? DoneBy, string? Outcome,
    string Urgency = Urgencies.Routine, string? TakenBy = null, DateTimeOffset? TakenAt = null);
