using FbssFollowUp.Contracts;
using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>What the calendar's rules say of a time somebody chose. What is taken is not asked here: that is the constraint's to say.</summary>
internal static class BookingRules
{
    /// <summary>Longer reasons and notes are an essay.</summary>
    public const int LongestReason = 500;

    /// <returns>The first rule that speaks against it; null if none does.</returns>
    public static Refused? Against(Slot slot, AppointmentType type, Clinician clinician, Calendar calendar, DateTimeOffset now) =>
        slot.StartsAt <= now ? BookingRefusals.InPast
        : slot.StartsAt < now + type.Notice ? BookingRefusals.TooSoon
        : slot.StartsAt > now + type.Horizon ? BookingRefusals.TooFar
        : calendar.Away(clinician).Any(slot.Overlaps) ? BookingRefusals.Away
        : !IsWithinHours(slot, clinician, calendar) ? BookingRefusals.OutsideHours
        : null;

    /// <summary>No reason brings the past back.</summary>
    public static bool MayBeOverridden(Refused refusal) => refusal != BookingRefusals.InPast;

    private static bool IsWithinHours(Slot slot, Clinician clinician, Calendar calendar)
    {
        var day = WallTime.DateAt(slot.StartsAt, calendar.Zone);
        return calendar.HoursOf(clinician).Where(h => h.Weekday == day.DayOfWeek).Select(h => h.On(day, calendar.Zone))
            .Any(open => open.StartsAt <= slot.StartsAt && slot.EndsAt <= open.EndsAt);
    }
}
