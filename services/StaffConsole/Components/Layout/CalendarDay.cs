using System.Globalization;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>A date as a date field sends it.</summary>
internal static class CalendarDay
{
    public const string Format = "yyyy-MM-dd";

    public static bool TryRead(string? typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed?.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string? Write(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture);
}
