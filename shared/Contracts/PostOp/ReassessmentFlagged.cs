namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Told by PostOp when a patient is flagged for reassessment and a case is opened. The reasons stay with PostOp.</summary>
/// <param name="CaseId">The reassessment case.</param>
/// <param name="PatientId">Whose.</param>
/// <param name="Urgency">One of <see cref="Urgencies"/>.</param>
/// <param name="SurgeonCode">The surgeon who operated.</param>
public sealed record ReassessmentFlagged(Guid CaseId, Guid PatientId, string Urgency, string SurgeonCode, DateTimeOffset FlaggedAt);
