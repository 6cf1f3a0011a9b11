namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Asked by the console for the slots held for a patient now. Answered with <see cref="HeldSlotList"/>.</summary>
public sealed record ListHeldSlots(Guid PatientId);
