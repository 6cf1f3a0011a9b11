namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Told by PostOp when a surgeon took a case on; alerts about it that have not left are not wanted any more.</summary>
public sealed record ReassessmentAcknowledged(Guid CaseId, Guid PatientId, Guid OwnerId, DateOnly DueOn, DateTimeOffset AcknowledgedAt);
