using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>When a message may be handed to a provider: 9:00 to 20:00 of the recipient's wall clock. Practice rule inside the 8:00–21:00 of the law.</summary>
internal static class QuietHours
{
    public static readonly TimeOnly Opens = new(9, 0);
    public static readonly TimeOnly Closes = new(20, 0);
    private static readonly TimeOnly LegalEnd = new(21, 0);

    /// <summary>What answers a person, protects one or alerts staff goes at once. Everything else waits, whatever it is for.</summary>
    private static readonly string[] Exempt = [Purposes.Safety, Purposes.StaffAlert, Purposes.Dialogue, PurposeOrder.Keyword];

    public static bool Bind(string purpose) => !Exempt.Contains(purpose);

    /// <summary>The instant itself if it lies inside the window, else the next opening, UTC.</summary>
    public static DateTimeOffset NextAllowed(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        var time = TimeOnly.FromDateTime(local.DateTime);
        if (time >= Opens && time < Closes)
            return instant;
        var day = DateOnly.FromDateTime(local.DateTime);
        return FirstInstantAt(time < Opens ? day : day.AddDays(1), Opens, zone);
    }

    /// <summary>When messages may go again on that day, UTC.</summary>
    public static DateTimeOffset OpeningOf(DateOnly day, TimeZoneInfo zone) => FirstInstantAt(day, Opens, zone);

    /// <summary>When the law's day ends, 21:00 on the wall, UTC.</summary>
    public static DateTimeOffset NightAfter(DateTimeOffset instant, TimeZoneInfo zone) =>
        FirstInstantAt(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime), LegalEnd, zone);

    /// <summary>A wall time that the clocks skip is taken as the first instant after the gap.</summary>
    private static DateTimeOffset FirstInstantAt(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var wall = day.ToDateTime(time);
        while (zone.IsInvalidTime(wall))
            wall = wall.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }
}
