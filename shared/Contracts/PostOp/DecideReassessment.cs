namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when the surgeon decides an acknowledged case; the patient is told what happens next. Answered with
/// <see cref="Accepted"/> or <see cref="Refused"/> (<c>case-unknown</c>, <c>not-acknowledged</c>, <c>already-decided</c>, <c>decision-unknown</c>,
/// <c>reason-missing</c>, <c>recheck-missing</c>, <c>not-allowed</c>). Surgeons only.
/// </summary>
/// <param name="Decision">One of <see cref="Decisions"/>.</param>
/// <param name="Note">Why; required for no action.</param>
/// <param name="RecheckOn">Required for conservative care: when the patient is asked again.</param>
public sealed record DecideReassessment(Guid CaseId, string Decision, string? Note, DateOnly? RecheckOn);
