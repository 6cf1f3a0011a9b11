namespace FbssFollowUp.StaffConsole.Components.Calendar;

/// <summary>The days a calendar page shows, and its address.</summary>
internal sealed record CalendarSpan(DateOnly First, int Days, string? With)
{
    private const int Week = 7;

    public bool IsWeek => Days == Week;

    public IEnumerable<DateOnly> All => Enumerable.Range(0, Days).Select(First.AddDays);

    /// <summary>A week begins on Monday, as the practice's does.</summary>
    public static CalendarSpan Of(DateOnly day, bool week, string? with) =>
        week ? new(day.AddDays(-(((int)day.DayOfWeek + 6) % Week)), Week, with) : new(day, 1, with);

    public string Before => Address(First.AddDays(-Days), IsWeek, With);

    public string After => Address(First.AddDays(Days), IsWeek, With);

    public static string Address(DateOnly day, bool week, string? with) =>
        $"/calendar?day={day:yyyy-MM-dd}&view={(week ? "week" : "day")}{(with is null ? "" : $"&with={Uri.EscapeDataString(with)}")}";
}
