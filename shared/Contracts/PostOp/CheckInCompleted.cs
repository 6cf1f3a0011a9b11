namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Told by PostOp when a check-in needs no further answer; nothing more is to be sent for it.</summary>
public sealed record CheckInCompleted(Guid CheckInId, Guid PatientId, DateTimeOffset CompletedAt);
