namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>A stretch of a clinician's time, from an instant up to but not including another; both UTC.</summary>
internal readonly record struct Slot(DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    public bool Overlaps(Slot other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
