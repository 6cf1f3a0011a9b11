using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Calendar;

/// <summary>Weekly hours as one line of text a weekday: "08:00-12:00, 13:00-17:00".</summary>
internal static class WeekText
{
    public static IReadOnlyList<string> Weekdays { get; } = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static string Of(CalendarClinician clinician, string weekday) =>
        string.Join(", ", clinician.Hours.Where(h => h.Weekday == weekday).Select(h => $"{h.Starts}-{h.Ends}"));

    public static string Summary(CalendarClinician clinician)
    {
        var days = Weekdays.Select(d => (Day: d, Hours: Of(clinician, d))).Where(d => d.Hours.Length > 0).GroupBy(d => d.Hours)
            .Select(g => $"{string.Join(", ", g.Select(d => Words.Of(d.Day)[..3]))} {g.Key}");
        return string.Join("; ", days) is { Length: > 0 } text ? text + (clinician.HasOwnHours ? "" : " (the practice's hours)") : "Sees nobody";
    }

    /// <summary>Null when a stretch cannot be told from a line.</summary>
    public static IReadOnlyList<HoursOfDay>? Read(string weekday, string? line)
    {
        var hours = new List<HoursOfDay>();
        foreach (var stretch in (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (stretch.Split(['-', '–'], StringSplitOptions.TrimEntries) is not [var starts, var ends]) return null;
            hours.Add(new(weekday, starts.PadLeft(5, '0'), ends.PadLeft(5, '0')));
        }
        return hours;
    }
}
