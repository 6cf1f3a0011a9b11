namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Answer to <see cref="ListHeldSlots"/>, in order of start.</summary>
public sealed record HeldSlotList(IReadOnlyList<HeldSlot> Slots);
