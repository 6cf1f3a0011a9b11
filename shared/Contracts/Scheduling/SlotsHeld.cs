namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when it holds slots for a request, or found none.</summary>
/// <param name="RequestId">The request they are held for.</param>
/// <param name="PatientId">Whose request.</param>
/// <param name="Slots">In order of start; empty when no slot is free within the horizon.</param>
public sealed record SlotsHeld(Guid RequestId, Guid PatientId, IReadOnlyList<HeldSlot> Slots, DateTimeOffset At);
