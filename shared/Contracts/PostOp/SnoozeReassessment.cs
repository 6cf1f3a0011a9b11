namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to leave a case that was taken on alone until a date. It comes back by itself then, and at once when the patient gets
/// worse. Answered with <see cref="Accepted"/> or <see cref="Refused"/> (<c>case-unknown</c>, <c>not-acknowledged</c>, <c>already-decided</c>,
/// <c>emergency-not-snoozed</c>, <c>snooze-date</c>, <c>reason-missing</c>, <c>not-allowed</c>). Surgeons only.
/// </summary>
/// <param name="UntilOn">A later day in the practice's zone, at most 90 days ahead.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record SnoozeReassessment(Guid CaseId, DateOnly UntilOn, string Reason);
