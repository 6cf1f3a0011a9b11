namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Told by PostOp when a check-in's time ran out unanswered or half answered; its open question is closed.</summary>
public sealed record CheckInMissed(Guid CheckInId, Guid PatientId, DateTimeOffset MissedAt);
