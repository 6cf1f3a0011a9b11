using System.Globalization;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>Instants as the practice's wall clock and calendar show them.</summary>
internal sealed class PracticeTime(PracticeSettings practice)
{
    private static readonly CultureInfo American = CultureInfo.GetCultureInfo("en-US");
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(practice.TimeZone);

    /// <summary>E.g. "Los Angeles".</summary>
    public string ZoneName => CityOf(practice.TimeZone);

    public string Show(DateTimeOffset at) => ShowIn(at, _zone);

    /// <summary>The time of day only, e.g. "2:30 PM".</summary>
    public string ShowTime(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone).ToString("h:mm tt", American);

    /// <summary>With its weekday, e.g. "Tue, Mar 10".</summary>
    public static string ShowShort(DateOnly day) => day.ToString("ddd, MMM d", American);

    /// <summary>With all of it, e.g. "Tuesday, March 10, 2026".</summary>
    public static string ShowLong(DateOnly day) => day.ToString("dddd, MMMM d, yyyy", American);

    /// <summary>The first instant at which the wall shows this; null if the clocks skip it.</summary>
    public DateTimeOffset? At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (_zone.IsInvalidTime(wall)) return null;
        var offset = _zone.IsAmbiguousTime(wall) ? _zone.GetAmbiguousTimeOffsets(wall).Max() : _zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime);

    public static string Show(DateOnly day) => day.ToString("MMM d, yyyy", American);

    /// <summary>Wall time somewhere else, the place named.</summary>
    public static string ShowAt(DateTimeOffset at, string timeZone) =>
        $"{ShowIn(at, TimeZoneInfo.FindSystemTimeZoneById(timeZone))} ({CityOf(timeZone)})";

    private static string ShowIn(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("MMM d, yyyy, h:mm tt", American);

    private static string CityOf(string timeZone) => timeZone[(timeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
