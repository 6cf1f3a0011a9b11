namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console when a surgeon takes a case on; stops every further alert. Answered with <see cref="Accepted"/> or <see cref="Refused"/>
/// (<c>case-unknown</c>, <c>already-acknowledged</c>, <c>case-closed</c>, <c>due-date-past</c>, <c>due-date-far</c>, <c>next-step-missing</c>, <c>not-allowed</c>).
/// The owner is the actor. Surgeons and administrators only.
/// </summary>
/// <param name="NextStep">What is done next, free text for staff, 1 to 500 characters.</param>
/// <param name="DueOn">By when; today or later in the practice's zone.</param>
public sealed record AcknowledgeReassessment(Guid CaseId, string NextStep, DateOnly DueOn);
