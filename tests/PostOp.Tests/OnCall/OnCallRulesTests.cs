using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.OnCall;

namespace FbssFollowUp.PostOp.Tests.OnCall;

public sealed class OnCallRulesTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("Monday to Tuesday", "2026-03-02 10:00", 1, "2026-03-03 10:00")]
    [InlineData("Friday to Monday", "2026-03-13 15:00", 1, "2026-03-16 15:00")]
    [InlineData("over the change to summer time, to the minute on the wall", "2026-03-06 15:00", 1, "2026-03-09 15:00")]
    [InlineData("over the change to winter time", "2026-10-30 09:30", 2, "2026-11-03 09:30")]
    [InlineData("Saturday counts from Monday's opening", "2026-03-14 11:00", 1, "2026-03-17 08:00")]
    [InlineData("three days over a weekend", "2026-03-12 10:00", 3, "2026-03-17 10:00")]
    [InlineData("none is at once", "2026-03-14 11:00", 0, "2026-03-14 11:00")]
    public void Business_days_are_monday_to_friday_by_the_practices_clock(string label, string from, int days, string expected) =>
        BusinessDays.After(Wall(from), days, NewYork).ShouldBe(Wall(expected), label);

    [Theory]
    [InlineData("the surgeon who operated", "surgeon", "ellis", "", "ellis")]
    [InlineData("the next one, not the first", "next-surgeon", "ellis", "ellis", "osei")]
    [InlineData("and the one after", "next-surgeon", "ellis", "ellis osei", "tanaka")]
    [InlineData("no surgeon left: administrators", "next-surgeon", "ellis", "ellis osei tanaka", "manager owner")]
    [InlineData("administrators, all of them", "administrators", "ellis", "", "manager owner")]
    [InlineData("a surgeon who left is not alerted, the next is", "surgeon", "gone", "", "ellis")]
    [InlineData("a surgeon nobody knows", "surgeon", "nobody", "", "ellis")]
    public void A_rung_reaches_somebody(string label, string target, string surgeon, string alerted, string expected)
    {
        var staff = Everybody();
        var done = staff.Where(m => alerted.Split(' ').Contains(m.Code)).Select(m => m.Id).ToList();
        string.Join(' ', AlertRecipients.For(target, surgeon, staff, done).Select(m => m.Code)).ShouldBe(expected, label);
    }

    [Fact]
    public void Without_administrators_the_last_rung_reaches_every_surgeon()
    {
        var surgeons = Everybody().Where(m => m.IsSurgeon).ToList();
        AlertRecipients.For("administrators", "ellis", surgeons, []).Count.ShouldBe(3);
    }

    private static List<StaffMember> Everybody() =>
    [
        Member("tanaka", Roles.Surgeon), Member("ellis", Roles.Surgeon), Member("osei", Roles.Surgeon), Member("gone", Roles.Surgeon, active: false),
        Member("manager", Roles.Administrator), Member("owner", Roles.Administrator), Member("left", Roles.Administrator, active: false),
        Member("desk", Roles.Scheduler)
    ];

    private static StaffMember Member(string code, string role, bool active = true) =>
        StaffMember.From(PostOpService.Staff(Guid.CreateVersion7(), code, role, active: active));

    private static DateTimeOffset Wall(string text)
    {
        var wall = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(wall, NewYork.GetUtcOffset(wall)).ToUniversalTime();
    }
}
