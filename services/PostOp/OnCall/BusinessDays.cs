using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Counts Monday to Friday in the practice's zone. What begins on a weekend begins when the office opens on Monday.</summary>
internal static class BusinessDays
{
    private static readonly TimeOnly Opens = new(8, 0);

    /// <summary>The same time of day so many business days later; at once if none.</summary>
    public static DateTimeOffset After(DateTimeOffset instant, int days, TimeZoneInfo zone)
    {
        if (days == 0)
            return instant;
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        var (date, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        if (IsWeekend(date))
            (date, time) = (Next(date), Opens);
        for (var i = 0; i < days; i++)
            date = Next(date);
        return RecoveryDay.InstantOf(date, time, zone);
    }

    private static DateOnly Next(DateOnly date)
    {
        do
            date = date.AddDays(1);
        while (IsWeekend(date));
        return date;
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
