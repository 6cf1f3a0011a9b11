namespace FbssFollowUp.Local;

/// <summary>Wall clocks and instants.</summary>
internal static class LocalTime
{
    /// <summary>The instant at which clocks in the zone show that time on that day; a time skipped in spring is an hour later.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var wall = day.ToDateTime(time);
        if (zone.IsInvalidTime(wall)) wall = wall.AddHours(1);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
