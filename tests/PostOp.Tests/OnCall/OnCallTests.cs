using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Tests.Reassessments;

namespace FbssFollowUp.PostOp.Tests.OnCall;

public sealed class OnCallTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("a Tuesday morning", "2026-03-10T14:00:00Z", true)]
    [InlineData("before it opens", "2026-03-10T11:59:00Z", false)]
    [InlineData("the minute it opens", "2026-03-10T12:00:00Z", true)]
    [InlineData("the minute it closes", "2026-03-10T21:00:00Z", false)]
    [InlineData("a Saturday", "2026-03-14T15:00:00Z", false)]
    [InlineData("a holiday", "2026-03-12T15:00:00Z", false)]
    public void The_office_is_open_by_its_own_clock_and_closed_on_holidays(string label, string instant, bool open) =>
        Office.IsOpen(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(open, label);

    [Fact]
    public void A_holiday_is_no_business_day() => BusinessDays.After(new(2026, 3, 11, 14, 0, 0, TimeSpan.Zero), 1, Office).ShouldBe(new(2026, 3, 13, 14, 0, 0, TimeSpan.Zero));

    /// <summary>Lesson 36.</summary>
    [Theory]
    [InlineData("the chain's first", "on-call", "ellis", "osei ellis", "", true, "osei")]
    [InlineData("no chain: the operating surgeon", "on-call", "ellis", "", "", true, "ellis")]
    [InlineData("the first is away: the next of the chain", "on-call", "ellis", "osei ellis", "osei", true, "ellis")]
    [InlineData("in office hours the surgeon", "surgeon-or-on-call", "ellis", "osei ellis", "", true, "ellis")]
    [InlineData("else who is on call", "surgeon-or-on-call", "ellis", "osei ellis", "", false, "osei")]
    [InlineData("the surgeon is away: the substitute", "surgeon", "ellis", "", "ellis>tanaka", true, "tanaka")]
    [InlineData("the substitute is away too: the substitute's", "surgeon", "ellis", "", "ellis>tanaka tanaka>osei", true, "osei")]
    [InlineData("substitutes in a circle: the next surgeon", "surgeon", "ellis", "", "ellis>tanaka tanaka>ellis", true, "osei")]
    [InlineData("the next in the chain's order", "next-surgeon", "ellis", "tanaka osei", "", true, "tanaka")]
    [InlineData("the last rung is nobody on leave", "administrators", "ellis", "", "manager", true, "owner")]
    [InlineData("no administrator here: the surgeons who are", "administrators", "ellis", "", "manager owner ellis", true, "osei tanaka")]
    [InlineData("nobody at all is here: everybody with an account", "administrators", "ellis", "", "manager owner ellis osei tanaka", true, "ellis manager osei owner tanaka")]
    public void A_surgeon_who_has_left_or_is_on_leave_is_never_the_last_rung(
        string label, string target, string surgeon, string chain, string away, bool open, string expected)
    {
        List<StaffMember> staff =
        [
            Member("ellis", Roles.Surgeon), Member("osei", Roles.Surgeon), Member("tanaka", Roles.Surgeon), Member("gone", Roles.Surgeon, active: false),
            Member("manager", Roles.Administrator), Member("owner", Roles.Administrator), Member("left", Roles.Administrator, active: false)
        ];
        Guid IdOf(string code) => staff.Single(m => m.Code == code).Id;
        var absent = away.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('>')).ToDictionary(a => IdOf(a[0]), a => a.Length == 2 ? IdOf(a[1]) : (Guid?)null);
        OnCallRoster roster = new(staff, [.. chain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IdOf)], absent, open);
        string.Join(' ', AlertRecipients.For(target, surgeon, roster, []).Select(m => m.Code)).ShouldBe(expected, label);
    }

    [Fact]
    public async Task An_emergency_pages_whom_the_practice_has_put_on_call_and_leave_and_its_end_count_at_once()
    {
        await using var postOp = await PostOpService.StartAsync(at: Monday);
        var patient = await postOp.OperatedAsync();
        (await OrderAsync(postOp, new SetOnCallChain([PostOpService.Admin]))).ShouldBe("not-a-surgeon");
        (await OrderAsync(postOp, new SetOnCallChain([PostOpService.Osei, PostOpService.Osei]))).ShouldBe("twice");
        (await OrderAsync(postOp, new SetOnCallChain([Guid.CreateVersion7()]))).ShouldBe("staff-unknown");
        (await OrderAsync(postOp, new SetOnCallChain([PostOpService.Ellis, PostOpService.Osei]))).ShouldBe("accepted");
        (await OrderAsync(postOp, new SetOnCallChain([PostOpService.Osei, PostOpService.Ellis]))).ShouldBe("accepted");
        var today = new DateOnly(2026, 3, 2);
        (await OrderAsync(postOp, new AddOnCallLeave(PostOpService.Osei, today.AddDays(2), today, null))).ShouldBe("leave-dates");
        (await OrderAsync(postOp, new AddOnCallLeave(PostOpService.Osei, today, today.AddDays(2), PostOpService.Admin))).ShouldBe("substitute-unfit");
        (await OrderAsync(postOp, new AddOnCallLeave(PostOpService.Osei, today, today.AddDays(2), null))).ShouldBe("accepted");
        var leave = (await SheetAsync(postOp)).Leaves.ShouldHaveSingleItem();
        await postOp.ReplyAsync(patient, "I can't pee", question: null);
        await postOp.Running.RunDueAsync();
        postOp.Alerts.ShouldHaveSingleItem().Recipient.Id.ShouldBe(PostOpService.Ellis);
        (await OrderAsync(postOp, new EndLeave(leave.LeaveId))).ShouldBe("accepted");
        (await OrderAsync(postOp, new EndLeave(leave.LeaveId))).ShouldBe("leave-unknown");
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(15));
        await postOp.Running.RunDueAsync();
        postOp.Alerts[^1].Recipient.Id.ShouldBe(PostOpService.Osei);
    }

    [Fact]
    public async Task Office_hours_and_holidays_move_the_rungs_that_count_business_days()
    {
        await using var postOp = await PostOpService.StartAsync(at: Monday.AddDays(-97));
        (await OrderAsync(postOp, new SetOfficeTimes([], []))).ShouldBe("hours-wrong");
        (await OrderAsync(postOp, new SetOfficeTimes([new(1, 540, 540)], []))).ShouldBe("hours-wrong");
        (await OrderAsync(postOp, new SetOfficeTimes(Week, [new(new(2026, 3, 3), "")]))).ShouldBe("holidays-wrong");
        (await OrderAsync(postOp, new SetOfficeTimes(Week, [new(new(2026, 3, 3), "Founders' day")]))).ShouldBe("accepted");
        await FlagPatientTests.PersistentAsync(postOp);
        postOp.Alerts.Count.ShouldBe(1);
        postOp.Running.Clock.Set(Monday.AddDays(1).AddHours(8));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(1, "the next day is a holiday");
        postOp.Running.Clock.Set(Monday.AddDays(2).AddHours(8));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Every_night_open_cases_without_anybody_present_are_told_and_those_whose_owner_left_are_alerted_anew()
    {
        await using var postOp = await PostOpService.StartAsync(at: Monday);
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "fever since yesterday", question: null);
        await postOp.Running.RunDueAsync();
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        await FlagPatientTests.AcknowledgeAsync(postOp, id, inDays: 20);
        await postOp.PassAsync(1);
        postOp.Alerts.Count.ShouldBe(1, "the owner is here");
        await OrderAsync(postOp, new AddOnCallLeave(PostOpService.Ellis, new(2026, 3, 3), new(2026, 3, 30), null));
        (await SheetAsync(postOp)).Unreachable.Count.ShouldBe(1);
        await postOp.PassAsync(1);
        var told = postOp.Alerts.Where(a => a.Template == TemplateCodes.CasesUnreachable).ShouldHaveSingleItem();
        told.Recipient.Id.ShouldBe(PostOpService.Admin);
        await postOp.Running.SendAsync(PostOpService.Staff(PostOpService.Ellis, "dr-ellis", Roles.Surgeon, revision: 2, active: false));
        await postOp.PassAsync(1);
        var packet = await postOp.PacketAsync(id);
        packet.Summary.State.ShouldBe("notified");
        packet.Steps.ShouldContain(s => s.What == "owner-left");
        postOp.Alerts[^1].Recipient.Id.ShouldBe(PostOpService.Osei);
    }

    private static IReadOnlyList<OfficeDay> Week => [.. Enumerable.Range(1, 5).Select(day => new OfficeDay(day, 480, 1020))];

    private static OfficeCalendar Office => OfficeCalendar.UsualIn(NewYork) with { Holidays = new HashSet<DateOnly> { new(2026, 3, 12) } };

    private static StaffMember Member(string code, string role, bool active = true) => StaffMember.From(PostOpService.Staff(Guid.CreateVersion7(), code, role, active: active));

    private static async Task<OnCallSheet> SheetAsync(PostOpService postOp) =>
        (await postOp.Running.AskAsync<GetOnCall, OnCallSheet>(new())).ShouldBeOfType<Outcome<OnCallSheet>.Answered>().Answer;

    private static async Task<string> OrderAsync<T>(PostOpService postOp, T command) where T : class =>
        await postOp.Running.CommandAsync(command, PostOpService.Surgeon) switch
        {
            Outcome<Accepted>.Refused refused => refused.Refusal.Code,
            Outcome<Accepted>.Answered => "accepted",
            _ => "unavailable"
        };
}
