namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the console for what a patient will be sent, soonest first. Answered with <see cref="PlannedMessages"/> or <see cref="Refused"/>.</summary>
public sealed record ListPlannedMessages(Guid PatientId);
