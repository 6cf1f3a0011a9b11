namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>How long a slot is, what is kept free before and after it, and how far apart two may start.</summary>
internal readonly record struct SlotShape(TimeSpan Length, TimeSpan Before, TimeSpan After, TimeSpan Step)
{
    public static readonly TimeSpan UsualStep = TimeSpan.FromMinutes(15);

    public Slot From(DateTimeOffset start) => new(start, start + Length);

    /// <summary>The slot with the buffers around it: what it takes of the clinician's time.</summary>
    public Slot Taken(Slot slot) => new(slot.StartsAt - Before, slot.EndsAt + After);
}
