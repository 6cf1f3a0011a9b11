namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Told by Scheduling when it holds slots for a request, or found none, and again when holds ended by themselves: always all that are held now.</summary>
/// <param name="RequestId">The request they are held for.</param>
/// <param name="PatientId">Whose request.</param>
/// <param name="Slots">In order of start; empty when none is held: no slot was free within the horizon, or the time of all is over.</param>
public sealed record SlotsHeld(Guid RequestId, Guid PatientId, IReadOnlyList<HeldSlot> Slots, DateTimeOffset At);
