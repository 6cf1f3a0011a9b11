namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Sent by the console to close a decided case. Answered with <see cref="Accepted"/> or <see cref="Refused"/> (<c>case-unknown</c>,
/// <c>not-decided</c>, <c>already-closed</c>, <c>not-allowed</c>). Surgeons and administrators only.</summary>
public sealed record CloseReassessment(Guid CaseId);
