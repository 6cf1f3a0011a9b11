using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>When the office is open, by the practice's clock: weekdays with hours, holidays without.</summary>
internal sealed record OfficeCalendar(
    TimeZoneInfo Zone, IReadOnlyDictionary<DayOfWeek, (TimeOnly Opens, TimeOnly Closes)> Hours, IReadOnlySet<DateOnly> Holidays)
{
    private static readonly (TimeOnly, TimeOnly) Usual = (new(8, 0), new(17, 0));

    /// <summary>Monday to Friday, 8 to 17, as long as the practice has set nothing.</summary>
    public static OfficeCalendar UsualIn(TimeZoneInfo zone) => new(
        zone, Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, _ => Usual), new HashSet<DateOnly>());

    public bool IsBusinessDay(DateOnly date) => Hours.ContainsKey(date.DayOfWeek) && !Holidays.Contains(date);

    public bool IsOpen(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Zone);
        var (date, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        return IsBusinessDay(date) && time >= Hours[date.DayOfWeek].Opens && time < Hours[date.DayOfWeek].Closes;
    }

    public DateOnly Today(DateTimeOffset instant) => RecoveryDay.DateIn(Zone, instant);
}
