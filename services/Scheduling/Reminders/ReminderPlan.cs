using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>Codes of the ladder's rungs.</summary>
internal static class Rungs
{
    public const string SevenDays = "7-days";
    public const string TwoDays = "2-days";
    public const string ThreeHours = "3-hours";
}

/// <summary>A rung with its instants, UTC.</summary>
internal readonly record struct PlannedReminder(string Rung, DateTimeOffset DueAt, DateTimeOffset UsefulUntil);

/// <summary>
/// When a patient is reminded: seven days and two days before at the same time of day on the clinic's wall, and three hours before. A rung that lies in
/// the past, or less than twelve hours after the one before it (the confirmation at booking is the first), is left out. No rung falls into the
/// patient's night: it waits for the morning while it is useful then, else it goes out the evening before, or not at all.
/// </summary>
internal static class ReminderPlan
{
    public static readonly TimeSpan Apart = TimeSpan.FromHours(12);

    /// <summary>A reminder later than this brings nobody here in time.</summary>
    public static readonly TimeSpan LastUseful = TimeSpan.FromHours(1);

    /// <param name="plannedAt">When it is booked or moved, and the patient told.</param>
    public static IReadOnlyList<PlannedReminder> For(DateTimeOffset startsAt, DateTimeOffset plannedAt, TimeZoneInfo clinic, TimeZoneInfo patient)
    {
        var planned = new List<PlannedReminder>();
        var last = SendingHours.NextAllowed(plannedAt, patient);
        foreach (var rung in Ladder(startsAt, clinic))
        {
            var due = SendingHours.Fit(rung.DueAt, rung.UsefulUntil, patient);
            if (due <= plannedAt || due - last < Apart) continue;
            planned.Add(rung with { DueAt = due });
            last = due;
        }
        return planned;
    }

    private static PlannedReminder[] Ladder(DateTimeOffset startsAt, TimeZoneInfo clinic)
    {
        var (week, twoDays, hours) = (WallTime.DaysBefore(startsAt, 7, clinic), WallTime.DaysBefore(startsAt, 2, clinic), startsAt.AddHours(-3));
        return [new(Rungs.SevenDays, week, twoDays), new(Rungs.TwoDays, twoDays, hours), new(Rungs.ThreeHours, hours, startsAt - LastUseful)];
    }
}
