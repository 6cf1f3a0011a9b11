namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Told by PostOp when a case is decided.</summary>
/// <param name="NeedsAppointment">False when the decision was that nothing is to be done: the request and its held slots can go.</param>
public sealed record ReassessmentDecided(Guid CaseId, Guid PatientId, bool NeedsAppointment, DateTimeOffset DecidedAt);
