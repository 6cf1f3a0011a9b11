namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the console for one case with its packet. Answered with <see cref="ReassessmentPacket"/> or <see cref="Refused"/> (<c>case-unknown</c>).</summary>
public sealed record GetReassessment(Guid CaseId);
