using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>Counts days the office is open. What begins on another day begins when the office opens next.</summary>
internal static class BusinessDays
{
    private const int LongestClosure = 60;

    /// <summary>The same time of day so many business days later; at once if none.</summary>
    public static DateTimeOffset After(DateTimeOffset instant, int days, OfficeCalendar office)
    {
        if (days == 0)
            return instant;
        var local = TimeZoneInfo.ConvertTime(instant, office.Zone);
        var (date, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        if (!office.IsBusinessDay(date))
        {
            date = Next(date, office);
            time = office.Hours.TryGetValue(date.DayOfWeek, out var hours) ? hours.Opens : time;
        }
        for (var i = 0; i < days; i++)
            date = Next(date, office);
        return RecoveryDay.InstantOf(date, time, office.Zone);
    }

    /// <summary>The next business day after this one.</summary>
    public static DateOnly Next(DateOnly date, OfficeCalendar office)
    {
        for (var day = 1; day <= LongestClosure; day++)
            if (office.IsBusinessDay(date.AddDays(day)))
                return date.AddDays(day);
        return date.AddDays(1);
    }
}
