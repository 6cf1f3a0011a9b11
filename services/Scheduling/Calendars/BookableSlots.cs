using FbssFollowUp.Scheduling.Appointments;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>The slots of a clinician that may be booked for a kind of appointment. Hours kept for flagged patients are given to others only when it is too late to hold them.</summary>
internal static class BookableSlots
{
    public static IEnumerable<Slot> Of(Clinician clinician, AppointmentType type, bool isPriority, Calendar calendar, DateTimeOffset from, DateTimeOffset now)
    {
        var earliest = now + type.Notice;
        var (start, end) = (from > earliest ? from : earliest, now + type.Horizon);
        IReadOnlyList<Slot> gone = [.. calendar.NotFree(clinician), .. isPriority ? [] : Kept(clinician, calendar, now, end)];
        return OpenSlots.In(calendar.HoursOf(clinician), type.Shape, gone, start, end, calendar.Zone);
    }

    private static IEnumerable<Slot> Kept(Clinician clinician, Calendar calendar, DateTimeOffset now, DateTimeOffset to)
    {
        var from = now + PriorityRules.Notice;
        IReadOnlyList<PriorityHours> priority = [.. calendar.PriorityOf(clinician)];
        return WallTime.Days(from, to, calendar.Zone)
            .SelectMany(day => priority.Where(h => h.Weekday == day.DayOfWeek).Select(h => h.Wall.On(day, calendar.Zone)))
            .Where(kept => kept.StartsAt >= from);
    }
}
