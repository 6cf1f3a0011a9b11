namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>
/// Wall time turned into an instant, once and only here. A time the clock shows twice is its first showing; a time the clock skips is the instant
/// of the change. So what is later on the wall is never earlier in time.
/// </summary>
internal static class WallTime
{
    public static DateTimeOffset FirstInstantOf(DateTime wall, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(wall)) return EndOfGapAround(wall, zone);
        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    public static DateOnly DateAt(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static DateTimeOffset EndOfGapAround(DateTime wall, TimeZoneInfo zone)
    {
        var lastShown = new DateTime(wall.Year, wall.Month, wall.Day, wall.Hour, wall.Minute, 0, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(lastShown)) lastShown = lastShown.AddMinutes(-1);
        return new DateTimeOffset(lastShown, zone.GetUtcOffset(lastShown)).ToUniversalTime().AddMinutes(1);
    }
}
