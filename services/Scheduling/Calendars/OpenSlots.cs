namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>
/// The slots weekly hours give within a stretch of time, less what is taken. Hours are wall time of the clinic; a slot always has its full length
/// in real time, so on the day of a clock change hours that contain it give fewer or more slots, never a shorter one.
/// </summary>
internal static class OpenSlots
{
    /// <param name="hours">Of one clinician.</param>
    /// <param name="taken">In any order.</param>
    /// <param name="from">No slot starts before.</param>
    /// <param name="to">No slot starts at or after.</param>
    /// <param name="zone">The clinic's.</param>
    /// <returns>In order of start.</returns>
    public static IEnumerable<Slot> In(
        IReadOnlyList<PriorityHours> hours, IReadOnlyCollection<Slot> taken, DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone) =>
        Days(from, to, zone)
            .SelectMany(day => hours.Where(h => h.Weekday == day.DayOfWeek).OrderBy(h => h.StartsAtWall).SelectMany(h => SlotsOf(h, day, zone)))
            .Where(slot => slot.StartsAt >= from && slot.StartsAt < to && !taken.Any(slot.Overlaps));

    private static IEnumerable<DateOnly> Days(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        var last = WallTime.DateAt(to, zone);
        for (var day = WallTime.DateAt(from, zone); day <= last; day = day.AddDays(1)) yield return day;
    }

    private static IEnumerable<Slot> SlotsOf(PriorityHours hours, DateOnly day, TimeZoneInfo zone)
    {
        var length = TimeSpan.FromMinutes(hours.SlotMinutes);
        var end = WallTime.FirstInstantOf(day.ToDateTime(hours.EndsAtWall), zone);
        for (var start = WallTime.FirstInstantOf(day.ToDateTime(hours.StartsAtWall), zone); start + length <= end; start += length)
            yield return new Slot(start, start + length);
    }
}
