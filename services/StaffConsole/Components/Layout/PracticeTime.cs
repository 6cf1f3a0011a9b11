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

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime);

    public static string Show(DateOnly day) => day.ToString("MMM d, yyyy", American);

    /// <summary>Wall time somewhere else, the place named.</summary>
    public static string ShowAt(DateTimeOffset at, string timeZone) =>
        $"{ShowIn(at, TimeZoneInfo.FindSystemTimeZoneById(timeZone))} ({CityOf(timeZone)})";

    private static string ShowIn(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("MMM d, yyyy, h:mm tt", American);

    private static string CityOf(string timeZone) => timeZone[(timeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
