namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>
/// The slots weekly hours give within a stretch of time, less what is taken. Hours are wall time of the clinic; a slot always has its full length
/// in real time, so on the day of a clock change hours that contain it give fewer or more slots, never a shorter one.
/// </summary>
internal static class OpenSlots
{
    /// <param name="hours">Of one clinician.</param>
    /// <param name="shape">Slots lie inside the hours; the buffers around them may not.</param>
    /// <param name="taken">In any order, with the buffers around it.</param>
    /// <param name="from">No slot starts before.</param>
    /// <param name="to">No slot starts at or after.</param>
    /// <param name="zone">The clinic's.</param>
    /// <returns>In order of start.</returns>
    public static IEnumerable<Slot> In(
        IReadOnlyList<WallHours> hours, SlotShape shape, IReadOnlyCollection<Slot> taken, DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone) =>
        WallTime.Days(from, to, zone)
            .SelectMany(day => hours.Where(h => h.Weekday == day.DayOfWeek).OrderBy(h => h.StartsAt).SelectMany(h => SlotsOf(h.On(day, zone), shape)))
            .Where(slot => slot.StartsAt >= from && slot.StartsAt < to && !taken.Any(shape.Taken(slot).Overlaps));

    private static IEnumerable<Slot> SlotsOf(Slot hours, SlotShape shape)
    {
        for (var slot = shape.From(hours.StartsAt); slot.EndsAt <= hours.EndsAt; slot = shape.From(slot.StartsAt + shape.Step)) yield return slot;
    }
}
