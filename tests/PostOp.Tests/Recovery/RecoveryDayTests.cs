using System.Globalization;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.Recovery;

public sealed class RecoveryDayTests
{
    [Theory]
    [InlineData("the leap day is a day", "2028-02-28", "2028-02-29T15:00Z", "America/New_York", 1)]
    [InlineData("and the day after it the next", "2028-02-28", "2028-03-01T15:00Z", "America/New_York", 2)]
    [InlineData("a year without one", "2027-03-01", "2028-02-29T15:00Z", "America/New_York", 365)]
    [InlineData("a year with one", "2028-02-29", "2029-02-28T15:00Z", "America/New_York", 365)]
    [InlineData("late on the leap day in Honolulu, tomorrow in London", "2028-02-28", "2028-03-01T09:00Z", "Pacific/Honolulu", 1)]
    [InlineData("the same instant in Kiritimati", "2028-02-28", "2028-03-01T09:00Z", "Pacific/Kiritimati", 2)]
    [InlineData("a day of 23 hours", "2028-03-11", "2028-03-12T04:30Z", "America/New_York", 0)]
    [InlineData("its end", "2028-03-11", "2028-03-13T03:59Z", "America/New_York", 1)]
    public void Days_are_whole_calendar_days_where_the_patient_lives(string label, string operatedOn, string at, string zone, int day) =>
        RecoveryDay.Of(DateOnly.Parse(operatedOn, CultureInfo.InvariantCulture), DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldBe(day, label);

    [Fact]
    public void Ten_in_the_morning_of_a_leap_day_is_ten_in_the_morning() =>
        RecoveryDay.InstantOf(new DateOnly(2028, 2, 29), new TimeOnly(10, 0), TimeZoneInfo.FindSystemTimeZoneById("America/New_York"))
            .ShouldBe(new DateTimeOffset(2028, 2, 29, 15, 0, 0, TimeSpan.Zero));
}
