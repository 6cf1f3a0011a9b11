namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when held slots were offered to a patient, to choose one behind a personal link.</summary>
/// <param name="Slots">In order of start, at least one.</param>
/// <param name="ExpiresAt">When the last of them goes back, UTC.</param>
public sealed record SlotsOffered(Guid RequestId, Guid PatientId, IReadOnlyList<HeldSlot> Slots, DateTimeOffset ExpiresAt, DateTimeOffset At);
