using System.Globalization;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.OnCall;

/// <summary>Office hours and holidays as they are typed: a line a day, "Monday 08:00-17:00" and "2026-12-25 Christmas".</summary>
internal static class OfficeTimes
{
    public static string Show(IEnumerable<OfficeDay> hours) =>
        string.Join('\n', hours.Select(h => $"{(DayOfWeek)h.Weekday} {Clock(h.OpensMinute)}-{Clock(h.ClosesMinute)}"));

    public static string Show(IEnumerable<OfficeHoliday> holidays) =>
        string.Join('\n', holidays.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.On:yyyy-MM-dd} {h.Name}")));

    public static string Clock(int minute) => TimeOnly.MinValue.AddMinutes(minute).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The times, or the line that is none.</summary>
    public static (SetOfficeTimes? Times, string? Problem) Read(string? hours, string? holidays)
    {
        var (days, closed) = (new List<OfficeDay>(), new List<OfficeHoliday>());
        foreach (var line in Lines(hours))
            if (Day(line) is { } day) days.Add(day);
            else return (null, $"\"{line}\" is no weekday with hours; write \"Monday 08:00-17:00\".");
        foreach (var line in Lines(holidays))
            if (line.Split(' ', 2) is [var date, var name] && CalendarDay.TryRead(date, out var on)) closed.Add(new(on, name.Trim()));
            else return (null, $"\"{line}\" is no holiday; write \"2026-12-25 Christmas\".");
        return (new(days, closed), null);
    }

    private static OfficeDay? Day(string line) =>
        line.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var name, var opens, var closes]
        && Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var weekday) && !char.IsDigit(name[0])
        && TimeOnly.TryParseExact(opens, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
        && TimeOnly.TryParseExact(closes, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            ? new((int)weekday, MinuteOf(from), MinuteOf(to)) : null;

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static string[] Lines(string? text) => (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
