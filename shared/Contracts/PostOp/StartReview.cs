namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when the review of an acknowledged case begins. Answered with <see cref="Accepted"/> or <see cref="Refused"/>
/// (<c>case-unknown</c>, <c>not-acknowledged</c>, <c>already-in-review</c>, <c>not-allowed</c>). Surgeons only.
/// </summary>
public sealed record StartReview(Guid CaseId);
