using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>How the sandbox page writes times and shortens texts.</summary>
internal static class Words
{
    private const int Shortest = 70;

    public static string Time(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("ddd d MMM yyyy, h:mm tt", CultureInfo.InvariantCulture);

    public static string Short(string text) => text.Length <= Shortest ? text : $"{text[..Shortest].TrimEnd()}…";

    public static TimeZoneInfo Zone(SandboxAddress address) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(address.TimeZone, out var zone) ? zone : SamplePractice.Zone;
}
