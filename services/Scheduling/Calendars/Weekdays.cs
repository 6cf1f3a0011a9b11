using System.Globalization;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>Weekly hours as they travel.</summary>
internal static class Weekdays
{
    private const string Clock = "HH:mm";

    public static HoursOfDay Write(WallHours hours) => new(
        hours.Weekday.ToString().ToLowerInvariant(), hours.StartsAt.ToString(Clock, CultureInfo.InvariantCulture), hours.EndsAt.ToString(Clock, CultureInfo.InvariantCulture));

    /// <summary>Null for what is no stretch of a weekday.</summary>
    public static WallHours? Read(HoursOfDay hours) =>
        Enum.TryParse<DayOfWeek>(hours.Weekday, ignoreCase: true, out var weekday) && Enum.IsDefined(weekday) && !char.IsDigit(hours.Weekday[0])
        && Time(hours.Starts) is { } starts && Time(hours.Ends) is { } ends && starts < ends
            ? new WallHours(weekday, starts, ends)
            : null;

    public static bool Overlap(IReadOnlyList<WallHours> hours) =>
        hours.Where((one, at) => hours.Skip(at + 1).Any(other => one.And(other) is not null)).Any();

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
