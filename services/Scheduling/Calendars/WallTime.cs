namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>
/// Wall time turned into an instant, once and only here. A time the clock shows twice is its first showing; a time the clock skips is the instant
/// of the change. So what is later on the wall is never earlier in time.
/// </summary>
internal static class WallTime
{
    /// <remarks>
    /// Asks the zone only what the wall shows at an instant, never the reverse: the framework answers that one wrongly where clocks change at midnight.
    /// </remarks>
    public static DateTimeOffset FirstInstantOf(DateTime wall, TimeZoneInfo zone)
    {
        var near = new DateTimeOffset(wall, TimeSpan.Zero);
        TimeSpan[] offsets = [zone.GetUtcOffset(near.AddDays(-1)), zone.GetUtcOffset(near.AddDays(1))];
        var (first, second) = (near - offsets.Max(), near - offsets.Min());
        return ShownAt(first, zone) == wall ? first
            : ShownAt(second, zone) == wall ? second
            : FirstMinuteAtOrPast(wall, first, zone);
    }

    public static DateOnly DateAt(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(ShownAt(instant, zone));

    /// <summary>The days on the wall from one instant to another, both included.</summary>
    public static IEnumerable<DateOnly> Days(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        var last = DateAt(to, zone);
        for (var day = DateAt(from, zone); day <= last; day = day.AddDays(1)) yield return day;
    }

    /// <summary>The wall time some days before an instant, at the same time of day: seven days are a week on the wall, an hour more or less in real time.</summary>
    public static DateTimeOffset DaysBefore(DateTimeOffset instant, int days, TimeZoneInfo zone) => FirstInstantOf(ShownAt(instant, zone).AddDays(-days), zone);

    private static DateTimeOffset FirstMinuteAtOrPast(DateTime wall, DateTimeOffset from, TimeZoneInfo zone)
    {
        var instant = from;
        while (ShownAt(instant, zone) < wall) instant = instant.AddMinutes(1);
        return instant;
    }

    public static DateTime ShownAt(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;
}
