namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>A stretch of a weekday as the clinic's wall clock shows it.</summary>
internal readonly record struct WallHours(DayOfWeek Weekday, TimeOnly StartsAt, TimeOnly EndsAt)
{
    /// <summary>The instants of one such day.</summary>
    public Slot On(DateOnly day, TimeZoneInfo zone) =>
        new(WallTime.FirstInstantOf(day.ToDateTime(StartsAt), zone), WallTime.FirstInstantOf(day.ToDateTime(EndsAt), zone));

    /// <summary>What two have in common; null if nothing.</summary>
    public WallHours? And(WallHours other)
    {
        if (Weekday != other.Weekday) return null;
        var (from, to) = (StartsAt > other.StartsAt ? StartsAt : other.StartsAt, EndsAt < other.EndsAt ? EndsAt : other.EndsAt);
        return from < to ? new WallHours(Weekday, from, to) : null;
    }
}
