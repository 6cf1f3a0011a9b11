using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Tests.Reassessments;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.PostOp.Tests.OnCall;

public sealed class EscalationTests
{
    [Fact]
    public async Task An_emergency_climbs_at_15_30_and_60_minutes_until_somebody_acknowledges()
    {
        await using var postOp = await EmergencyAsync();
        foreach (var (minutes, alerts) in new[] { (14, 1), (1, 2), (14, 2), (1, 3), (29, 3), (1, 4) })
        {
            postOp.Running.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await postOp.Running.RunDueAsync();
            postOp.Alerts.Count.ShouldBe(alerts);
        }
        postOp.Alerts.Select(a => a.Recipient.Id).ShouldBe([PostOpService.Ellis, PostOpService.Osei, PostOpService.Admin, PostOpService.Admin]);
    }

    /// <summary>Lesson 33.</summary>
    [Fact]
    public async Task After_an_acknowledgement_no_rung_fires()
    {
        await using var postOp = await EmergencyAsync();
        await FlagPatientTests.AcknowledgeAsync(postOp, await CaseAsync(postOp));
        postOp.Running.Clock.Advance(TimeSpan.FromHours(2));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(1);
        postOp.Running.Said<ReassessmentAcknowledged>().ShouldHaveSingleItem().OwnerId.ShouldBe(PostOpService.Ellis);
    }

    /// <summary>Lesson 33, in the same second.</summary>
    [Fact]
    public async Task An_acknowledgement_in_the_second_of_a_rung_comes_before_it_or_after_it_and_nothing_fires_later()
    {
        await using var postOp = await EmergencyAsync();
        var id = await CaseAsync(postOp);
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(15));
        await Task.WhenAll(FlagPatientTests.AcknowledgeAsync(postOp, id), postOp.Running.RunDueAsync());
        var alerts = postOp.Alerts.Count;
        postOp.Running.Clock.Advance(TimeSpan.FromHours(2));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(alerts);
        (await postOp.PacketAsync(id)).Summary.State.ShouldBe("acknowledged");
    }

    /// <summary>Lesson 34: whichever comes first, what was closed stays closed and what was decided stays decided.</summary>
    [Fact]
    public async Task Acknowledge_and_resolve_racing_never_un_resolve()
    {
        await using var postOp = await EmergencyAsync();
        var id = await CaseAsync(postOp);
        await FlagPatientTests.AcknowledgeAsync(postOp, id);
        AcknowledgeReassessment acknowledge = new(id, "Phone", DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime).AddDays(3));
        await Task.WhenAll(
            postOp.Running.CommandAsync(new DecideReassessment(id, Decisions.NewMri, null, null), PostOpService.Surgeon),
            postOp.Running.CommandAsync(acknowledge, PostOpService.Surgeon), postOp.Running.RunDueAsync());
        (await postOp.PacketAsync(id)).Summary.State.ShouldBe("decided");
        await Task.WhenAll(
            postOp.Running.CommandAsync(new CloseReassessment(id), PostOpService.Surgeon),
            postOp.Running.CommandAsync(acknowledge, PostOpService.Surgeon), postOp.Running.RunDueAsync());
        (await postOp.PacketAsync(id)).Summary.State.ShouldBe("closed");
    }

    /// <summary>Lesson 34, with nothing left to chance: each has read the decided case before the other has written.</summary>
    [Fact]
    public async Task A_danger_told_in_the_moment_a_decided_case_is_closed_opens_another_and_the_closed_one_stays_closed()
    {
        await using var postOp = await EmergencyAsync();
        var id = await CaseAsync(postOp);
        var patient = (await postOp.PacketAsync(id)).Summary.PatientId;
        await FlagPatientTests.AcknowledgeAsync(postOp, id);
        (await postOp.Running.CommandAsync(new DecideReassessment(id, Decisions.NewMri, null, null), PostOpService.Surgeon)).ShouldBeOfType<FbssFollowUp.Messaging.Outcome<Accepted>.Answered>();
        await postOp.Running.MeetAsync($"select from reassessments where id = '{id}' for update", async () =>
        {
            var close = postOp.Running.CommandAsync(new CloseReassessment(id), PostOpService.Surgeon);
            await postOp.Running.UntilWaitingAsync(1);
            var danger = postOp.ReplyAsync(patient, "my saddle area is numb", question: null);
            await postOp.Running.UntilWaitingAsync(2);
            return Task.WhenAll(close, danger);
        });
        (await postOp.PacketAsync(id)).Summary.State.ShouldBe("closed");
        (await postOp.CaseOfAsync(patient))!.State.ShouldBe("flagged");
    }

    /// <summary>Lesson 35.</summary>
    [Fact]
    public async Task An_escalation_waits_its_full_interval_and_survives_a_restart()
    {
        await using var postOp = await EmergencyAsync();
        await postOp.Running.RestartAsync();
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(1);
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(15));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Several_schedulers_on_the_same_rung_fire_it_once()
    {
        await using var postOp = await EmergencyAsync();
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(15));
        await SeveralSchedulersAsync(postOp);
        postOp.Alerts.Count.ShouldBe(2);
    }

    /// <summary>Lesson 36.</summary>
    [Fact]
    public async Task A_surgeon_who_has_left_is_never_alerted()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.Running.SendAsync(PostOpService.Staff(PostOpService.Ellis, "dr-ellis", Roles.Surgeon, revision: 2, active: false));
        await postOp.Running.SendAsync(PostOpService.Staff(PostOpService.Ellis, "dr-ellis", Roles.Surgeon, revision: 1));
        await postOp.ReplyAsync(patient, "I can't pee", question: null);
        await postOp.Running.RunDueAsync();
        postOp.Alerts.ShouldHaveSingleItem().Recipient.Id.ShouldBe(PostOpService.Osei);
    }

    [Fact]
    public async Task A_persistent_case_climbs_by_business_days()
    {
        await using var postOp = await PostOpService.StartAsync();
        await FlagPatientTests.PersistentAsync(postOp);
        await postOp.PassAsync(7);
        // The clock jumps over several rungs at once: what is committed together is published in any order.
        postOp.Alerts.Select(a => a.Recipient.Id).ShouldBe([PostOpService.Ellis, PostOpService.Ellis, PostOpService.Osei, PostOpService.Admin], ignoreOrder: true);
    }

    [Fact]
    public async Task A_due_date_that_passes_raises_the_case_again()
    {
        await using var postOp = await EmergencyAsync();
        var id = await CaseAsync(postOp);
        await FlagPatientTests.AcknowledgeAsync(postOp, id, inDays: 1);
        postOp.Running.Clock.Advance(TimeSpan.FromDays(1));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(1);
        postOp.Running.Clock.Advance(TimeSpan.FromDays(1));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(2);
        var packet = await postOp.PacketAsync(id);
        packet.Summary.State.ShouldBe("notified");
        packet.Steps.ShouldContain(s => s.What == "due-date-passed");
    }

    [Fact]
    public async Task An_alert_that_reached_nobody_brings_the_next_rung_forward_and_makes_a_call_task()
    {
        await using var postOp = await EmergencyAsync();
        await postOp.Running.SendTwiceAsync(new MessageUndeliverable(
            Guid.CreateVersion7(), Purposes.StaffAlert, await CaseAsync(postOp), new("staff", PostOpService.Ellis), "no-address", postOp.Running.Clock.UtcNow));
        await postOp.Running.RunDueAsync();
        postOp.Alerts[^1].Recipient.Id.ShouldBe(PostOpService.Osei);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("message-undeliverable");
    }

    [Fact]
    public async Task An_alert_that_is_late_found_to_have_reached_nobody_skips_no_rung_of_those_that_came_after()
    {
        await using var postOp = await EmergencyAsync();
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(15));
        await postOp.Running.RunDueAsync();
        await postOp.Running.SendAsync(new MessageUndeliverable(
            Guid.CreateVersion7(), Purposes.StaffAlert, await CaseAsync(postOp), new("staff", PostOpService.Ellis), "no-address", postOp.Running.Clock.UtcNow));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Select(a => a.Recipient.Id).ShouldBe([PostOpService.Ellis, PostOpService.Osei], "the second was reached: the third waits its time");
    }

    [Fact]
    public async Task An_emergency_nobody_acknowledges_is_repeated_once_an_hour_for_a_day_and_then_is_a_call_task()
    {
        await using var postOp = await ClimbedAsync();
        var id = await CaseAsync(postOp);
        var ranOut = (await postOp.PacketAsync(id)).Summary.AcknowledgeBy;
        ranOut.ShouldBe(postOp.Running.Clock.UtcNow);
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(60));
        await SeveralSchedulersAsync(postOp);
        postOp.Alerts.Count.ShouldBe(5);
        await postOp.Running.RestartAsync();
        for (var repeat = 2; repeat <= 24; repeat++)
        {
            (await postOp.CallTasksAsync()).ShouldBeEmpty();
            await AfterAsync(postOp, minutes: 59, alerts: 3 + repeat);
            await AfterAsync(postOp, minutes: 1, alerts: 4 + repeat);
        }
        await AfterAsync(postOp, minutes: 24 * 60, alerts: 28);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("case-not-acknowledged");
        postOp.Alerts.Skip(4).ShouldAllBe(a => a.Recipient.Id == PostOpService.Admin);
        postOp.Alerts.Select(a => a.Occurrence).Distinct().Count().ShouldBe(28);
        var packet = await postOp.PacketAsync(id);
        (packet.Summary.AcknowledgeBy, packet.Steps.Count(s => s.What == "alerted-again")).ShouldBe((ranOut, 24));
    }

    [Fact]
    public async Task Repeats_end_with_an_acknowledgement_and_with_the_deactivation_of_whom_they_reach()
    {
        await using var postOp = await ClimbedAsync();
        await postOp.Running.SendAsync(PostOpService.Staff(PostOpService.Admin, "manager", Roles.Administrator, revision: 2, active: false));
        await AfterAsync(postOp, minutes: 60, alerts: 6);
        postOp.Alerts.Skip(4).Select(a => a.Recipient.Id).ShouldBe([PostOpService.Ellis, PostOpService.Osei], ignoreOrder: true);
        await FlagPatientTests.AcknowledgeAsync(postOp, await CaseAsync(postOp));
        await AfterAsync(postOp, minutes: 24 * 60, alerts: 6);
        (await postOp.CallTasksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repeat_that_reached_nobody_brings_no_other_forward()
    {
        await using var postOp = await ClimbedAsync();
        await postOp.Running.SendAsync(new MessageUndeliverable(
            Guid.CreateVersion7(), Purposes.StaffAlert, await CaseAsync(postOp), new("staff", PostOpService.Admin), "no-address", postOp.Running.Clock.UtcNow));
        await AfterAsync(postOp, minutes: 59, alerts: 4);
    }

    [Fact]
    public async Task New_danger_among_the_repeats_pages_the_surgeon_at_once_and_the_repeats_stop()
    {
        await using var postOp = await ClimbedAsync();
        await AfterAsync(postOp, minutes: 60, alerts: 5);
        await postOp.ReplyAsync(await postOp.Running.Database(db => db.Patients.Select(p => p.Id).SingleAsync()), "I have chest pain", question: null);
        await AfterAsync(postOp, minutes: 0, alerts: 6);
        postOp.Alerts[^1].Recipient.Id.ShouldBe(PostOpService.Ellis);
        (await postOp.Running.Database(db => db.Rungs.CountAsync(r => r.IsRepeat && r.FiredAt == null && r.StoppedAt == null))).ShouldBe(0);
    }

    private static async Task<PostOpService> ClimbedAsync()
    {
        var postOp = await EmergencyAsync();
        foreach (var (minutes, alerts) in new[] { (15, 2), (15, 3), (30, 4) })
            await AfterAsync(postOp, minutes, alerts);
        return postOp;
    }

    private static async Task AfterAsync(PostOpService postOp, int minutes, int alerts)
    {
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count.ShouldBe(alerts);
    }

    private static async Task SeveralSchedulersAsync(PostOpService postOp)
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            await using var scope = postOp.Running.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<EscalateReassessmentsJob>().RunAsync(default);
        }));
        await postOp.Running.SettledAsync();
    }

    private static async Task<PostOpService> EmergencyAsync()
    {
        var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "I can't pee", question: null);
        await postOp.Running.RunDueAsync();
        return postOp;
    }

    private static async Task<Guid> CaseAsync(PostOpService postOp) =>
        (await postOp.Running.AskAsync<ListReassessments, ReassessmentList>(new(null, true, 0, 1)))
            .ShouldBeOfType<FbssFollowUp.Messaging.Outcome<ReassessmentList>.Answered>().Answer.Cases[0].CaseId;
}
