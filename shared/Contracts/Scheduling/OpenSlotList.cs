namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Answer to <see cref="FindOpenSlots"/>, in order of start.</summary>
public sealed record OpenSlotList(string TimeZone, IReadOnlyList<OpenSlot> Slots);
