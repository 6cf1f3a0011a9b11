using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Protocols;

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
        BusinessDays.After(Wall(from), days, OfficeCalendar.UsualIn(NewYork)).ShouldBe(Wall(expected), label);

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
        string.Join(' ', AlertRecipients.For(target, surgeon, Roster(staff), done).Select(m => m.Code)).ShouldBe(expected, label);
    }

    [Fact]
    public void Without_administrators_the_last_rung_reaches_every_surgeon()
    {
        var surgeons = Everybody().Where(m => m.IsSurgeon).ToList();
        AlertRecipients.For("administrators", "ellis", Roster(surgeons), []).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("an emergency after an hour", Urgencies.Emergency, 0, "2026-03-14 11:00", "2026-03-14 12:00")]
    [InlineData("an hour is an hour when the clocks change", Urgencies.Emergency, 5, "2026-03-08 01:30", "2026-03-08 03:30")]
    [InlineData("the last of an emergency", Urgencies.Emergency, 23, "2026-03-02 10:00", "2026-03-02 11:00")]
    [InlineData("no more of an emergency", Urgencies.Emergency, 24, "2026-03-02 10:00", null)]
    [InlineData("an urgent one after two hours, at any hour", Urgencies.Urgent, 0, "2026-03-02 22:30", "2026-03-03 00:30")]
    [InlineData("the last urgent one", Urgencies.Urgent, 11, "2026-03-02 10:00", "2026-03-02 12:00")]
    [InlineData("no more urgent ones", Urgencies.Urgent, 12, "2026-03-02 10:00", null)]
    [InlineData("a routine one on the next business day", Urgencies.Routine, 0, "2026-03-13 15:00", "2026-03-16 15:00")]
    [InlineData("the last routine one", Urgencies.Routine, 4, "2026-03-02 10:00", "2026-03-03 10:00")]
    [InlineData("no more routine ones", Urgencies.Routine, 5, "2026-03-02 10:00", null)]
    public void The_last_alert_is_repeated_by_the_protocol_and_not_for_ever(string label, string urgency, int repeats, string fired, string? due)
    {
        List<Rung> round = [Rung.Of(Guid.CreateVersion7(), 2, 0, RungTargets.Surgeon, Wall(fired)), Rung.Of(Guid.CreateVersion7(), 2, 1, RungTargets.Administrators, Wall(fired))];
        for (var i = 0; i < repeats; i++)
            round.Add(round[^1].Again(Wall(fired)));
        var next = AlertRepeats.Next(round, ProtocolBook.Newest.Repeats[urgency], OfficeCalendar.UsualIn(NewYork), Wall(fired));
        next?.DueAt.ShouldBe(Wall(due!), label);
        (next?.Number, next?.Target, next?.Round, next?.IsRepeat).ShouldBe(due is null ? default((int?, string?, int?, bool?)) : (2 + repeats, RungTargets.Administrators, 2, true), label);
    }

    private static OnCallRoster Roster(IReadOnlyCollection<StaffMember> staff) => new(staff, [], new Dictionary<Guid, Guid?>(), OfficeIsOpen: true);

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
