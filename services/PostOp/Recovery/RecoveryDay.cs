namespace FbssFollowUp.PostOp.Recovery;

/// <summary>Counts days as patients do: whole calendar days since surgery, in the patient's own zone.</summary>
internal static class RecoveryDay
{
    public static int Of(DateOnly operatedOn, DateTimeOffset instant, TimeZoneInfo zone) =>
        DateIn(zone, instant).DayNumber - operatedOn.DayNumber;

    public static DateOnly DateIn(TimeZoneInfo zone, DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The instant at which clocks in the zone show this time on this day; a time skipped in spring is an hour later.</summary>
    public static DateTimeOffset InstantOf(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        var wall = date.ToDateTime(time);
        if (zone.IsInvalidTime(wall))
            wall = wall.AddHours(1);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
