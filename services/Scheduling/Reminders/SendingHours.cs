using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>The hours of a patient's day in which the practice starts to speak: 9:00 to 20:00. Notifications has the last word when it sends; a plan that fits them needs none.</summary>
internal static class SendingHours
{
    public static readonly TimeOnly Opens = new(9, 0);
    public static readonly TimeOnly Closes = new(20, 0);

    /// <summary>What cannot wait for the morning goes out at this hour of the evening before: not at the last minute of the day.</summary>
    public static readonly TimeOnly EveningBefore = new(19, 0);

    /// <summary>The instant itself if it lies in the day's hours, else the next opening.</summary>
    public static DateTimeOffset NextAllowed(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var wall = WallTime.ShownAt(instant, zone);
        var time = TimeOnly.FromDateTime(wall);
        if (time >= Opens && time < Closes) return instant;
        var day = DateOnly.FromDateTime(wall).AddDays(time < Opens ? 0 : 1);
        return WallTime.FirstInstantOf(day.ToDateTime(Opens), zone);
    }

    /// <summary>When something due at an instant and useful until another is sent: then, or in the morning after, or, too late by then, on the evening before.</summary>
    public static DateTimeOffset Fit(DateTimeOffset due, DateTimeOffset usefulUntil, TimeZoneInfo zone)
    {
        var allowed = NextAllowed(due, zone);
        return allowed < usefulUntil ? allowed : LastEvening(due, zone);
    }

    private static DateTimeOffset LastEvening(DateTimeOffset due, TimeZoneInfo zone)
    {
        var wall = WallTime.ShownAt(due, zone);
        var day = DateOnly.FromDateTime(wall).AddDays(TimeOnly.FromDateTime(wall) >= EveningBefore ? 0 : -1);
        return WallTime.FirstInstantOf(day.ToDateTime(EveningBefore), zone);
    }
}
