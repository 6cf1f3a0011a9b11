using System.Globalization;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.Scheduling.Reminders;

namespace FbssFollowUp.Scheduling.Tests.Reminders;

/// <summary>Lessons 10 and 15: rungs in the past are not made up for, and every instant is right to the minute in every zone, across both changes of the clocks.</summary>
public class ReminderPlanTests
{
    private const string NewYork = "America/New_York";
    private const string Chicago = "America/Chicago";
    private const string London = "Europe/London";
    private const string Guam = "Pacific/Guam";
    private const string Honolulu = "Pacific/Honolulu";

    [Theory]
    [InlineData("an ordinary week", NewYork, NewYork, "2026-05-20 14:00", "2026-05-01 10:00", "7-days 05-13 18:00, 2-days 05-18 18:00, 3-hours 05-20 15:00")]
    [InlineData("New York, spring: a week is a week on the wall", NewYork, NewYork, "2026-03-10 14:00", "2026-02-10 10:00", "7-days 03-03 19:00, 2-days 03-08 18:00, 3-hours 03-10 15:00")]
    [InlineData("New York, autumn", NewYork, NewYork, "2026-11-02 14:00", "2026-10-01 10:00", "7-days 10-26 18:00, 2-days 10-31 18:00, 3-hours 11-02 16:00")]
    [InlineData("Chicago, spring", Chicago, Chicago, "2026-03-10 14:00", "2026-02-10 10:00", "7-days 03-03 20:00, 2-days 03-08 19:00, 3-hours 03-10 16:00")]
    [InlineData("London, spring, three weeks later", London, London, "2026-03-30 14:00", "2026-03-01 10:00", "7-days 03-23 14:00, 2-days 03-28 14:00, 3-hours 03-30 10:00")]
    [InlineData("London, autumn", London, London, "2026-10-26 14:00", "2026-10-01 10:00", "7-days 10-19 13:00, 2-days 10-24 13:00, 3-hours 10-26 11:00")]
    [InlineData("an early appointment: the week's and the two days' wait for the morning, the last goes out the evening before", NewYork, NewYork, "2026-05-20 08:00", "2026-05-01 10:00", "7-days 05-13 13:00, 2-days 05-18 13:00, 3-hours 05-19 23:00")]
    [InlineData("at half past eleven the last one still waits for nine", NewYork, NewYork, "2026-05-20 11:30", "2026-05-01 10:00", "7-days 05-13 15:30, 2-days 05-18 15:30, 3-hours 05-20 13:00")]
    [InlineData("a patient in Guam of a clinic in New York hears of it in their own day (lesson 17)", NewYork, Guam, "2026-05-20 09:00", "2026-05-01 10:00", "7-days 05-13 23:00, 2-days 05-18 23:00, 3-hours 05-20 09:00")]
    [InlineData("a patient in Honolulu of a clinic in New York", NewYork, Honolulu, "2026-05-20 09:00", "2026-05-01 10:00", "7-days 05-13 19:00, 2-days 05-18 19:00, 3-hours 05-20 05:00")]
    [InlineData("booked 24 hours ahead: no reminder of days before (lesson 10)", NewYork, NewYork, "2026-05-20 14:00", "2026-05-19 14:00", "3-hours 05-20 15:00")]
    [InlineData("booked three days ahead: no reminder of the week before", NewYork, NewYork, "2026-05-20 14:00", "2026-05-17 14:00", "2-days 05-18 18:00, 3-hours 05-20 15:00")]
    [InlineData("two days and two hours ahead: two days before is too close to the confirmation", NewYork, NewYork, "2026-05-20 14:00", "2026-05-18 12:00", "3-hours 05-20 15:00")]
    [InlineData("booked ten hours ahead: nothing but the confirmation", NewYork, NewYork, "2026-05-20 19:00", "2026-05-20 09:30", "")]
    [InlineData("booked at night: the confirmation itself waits for the morning", NewYork, NewYork, "2026-05-22 15:00", "2026-05-19 23:30", "3-hours 05-22 16:00")]
    [InlineData("booked the evening before an early appointment: nothing", NewYork, NewYork, "2026-05-20 08:00", "2026-05-19 18:30", "")]
    [InlineData("booked in the morning before an early appointment: the evening is less than twelve hours away", NewYork, NewYork, "2026-05-20 08:00", "2026-05-19 09:00", "")]
    public void Rungs_fall_due_when_they_should(string label, string clinic, string patient, string startsOnWall, string plannedOnWall, string due)
    {
        var planned = ReminderPlan.For(On(startsOnWall, clinic), On(plannedOnWall, clinic), Zone(clinic), Zone(patient));
        string.Join(", ", planned.Select(p => p.Rung + p.DueAt.UtcDateTime.ToString(" MM-dd HH:mm", CultureInfo.InvariantCulture))).ShouldBe(due, label);
    }

    /// <summary>Whatever is booked whenever in whichever zones: nothing in the night, nothing after it could be of use, twelve hours between any two.</summary>
    [Fact]
    public void No_plan_wakes_anybody_or_comes_too_late_or_too_often()
    {
        string[] zones = [NewYork, Chicago, London, Guam, Honolulu, "America/Phoenix", "Asia/Kathmandu", "Australia/Lord_Howe"];
        var year = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var clinic in zones.Take(3).Select(Zone))
            foreach (var patient in zones.Select(Zone))
                for (var hours = 0; hours < 365 * 24; hours += 41)
                    Check(year.AddHours(hours), year.AddHours(hours).AddMinutes(-(hours % 997) * 25 - 30), clinic, patient);
    }

    private static void Check(DateTimeOffset startsAt, DateTimeOffset plannedAt, TimeZoneInfo clinic, TimeZoneInfo patient)
    {
        var planned = ReminderPlan.For(startsAt, plannedAt, clinic, patient);
        foreach (var reminder in planned)
        {
            WallTime.ShownAt(reminder.DueAt, patient).Hour.ShouldBeInRange(9, 19);
            reminder.DueAt.ShouldBeLessThan(reminder.UsefulUntil);
            reminder.DueAt.ShouldBeGreaterThan(plannedAt);
        }
        planned.Zip(planned.Skip(1)).ShouldAllBe(pair => pair.Second.DueAt - pair.First.DueAt >= ReminderPlan.Apart);
    }

    private static DateTimeOffset On(string wall, string zone) => WallTime.FirstInstantOf(DateTime.Parse(wall, CultureInfo.InvariantCulture), Zone(zone));

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);
}
