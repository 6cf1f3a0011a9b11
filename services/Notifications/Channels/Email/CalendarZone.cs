using System.Globalization;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>The part of a time zone an entry needs (VTIMEZONE of RFC 5545): what holds at its start, and every change until its end.</summary>
internal static class CalendarZone
{
    /// <summary>No zone that changes its clocks goes longer without.</summary>
    private static readonly TimeSpan LongestSeason = TimeSpan.FromDays(400);

    public static IEnumerable<string> Lines(TimeZoneInfo zone, string id, DateTimeOffset startsAt, DateTimeOffset endsAt)
    {
        var before = LastChangeBefore(zone, startsAt);
        return
        [
            "BEGIN:VTIMEZONE", $"TZID:{id}",
            .. Observance(zone, before ?? startsAt.ToUniversalTime() - LongestSeason),
            .. Changes(zone, startsAt, endsAt).SelectMany(change => Observance(zone, change)),
            "END:VTIMEZONE"
        ];
    }

    /// <summary>The offset from one change on; its start is said in the wall time that ended with it.</summary>
    private static IEnumerable<string> Observance(TimeZoneInfo zone, DateTimeOffset from)
    {
        var (before, after) = (zone.GetUtcOffset(from.AddSeconds(-1)), zone.GetUtcOffset(from));
        var kind = zone.IsDaylightSavingTime(from) ? "DAYLIGHT" : "STANDARD";
        var wall = from.ToOffset(before).DateTime;
        return
        [
            $"BEGIN:{kind}", $"DTSTART:{wall.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}", $"TZOFFSETFROM:{Offset(before)}",
            $"TZOFFSETTO:{Offset(after)}", $"END:{kind}"
        ];
    }

    private static DateTimeOffset? LastChangeBefore(TimeZoneInfo zone, DateTimeOffset instant)
    {
        for (var day = instant.ToUniversalTime(); day > instant - LongestSeason; day = day.AddDays(-1))
            if (Change(zone, day.AddDays(-1), day) is { } change)
                return change;
        return null;
    }

    private static IEnumerable<DateTimeOffset> Changes(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to)
    {
        for (var at = from.ToUniversalTime(); at < to; at = at.AddDays(1))
            if (Change(zone, at, at.AddDays(1) < to ? at.AddDays(1) : to) is { } change)
                yield return change;
    }

    /// <summary>The instant between the two from which the later one's offset holds, to the second; null where nothing changes.</summary>
    private static DateTimeOffset? Change(TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to)
    {
        var (low, high) = (from.ToUnixTimeSeconds(), to.ToUnixTimeSeconds());
        var later = zone.GetUtcOffset(to);
        if (zone.GetUtcOffset(from) == later)
            return null;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(middle)) == later ? (low, middle) : (middle, high);
        }
        return DateTimeOffset.FromUnixTimeSeconds(high);
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
}
