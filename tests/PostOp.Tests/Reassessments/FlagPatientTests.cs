using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public sealed class FlagPatientTests
{
    [Fact]
    public async Task Pain_after_the_window_is_confirmed_a_week_later_and_then_flagged_with_its_reasons()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await PersistentAsync(postOp);
        var packet = await postOp.PacketAsync((await postOp.CaseOfAsync(patient))!.CaseId);
        (packet.Summary.Day, packet.Summary.Urgency, packet.Surgery.WindowEndsDay).ShouldBe((97, "routine", 84));
        var reason = packet.Reasons.ShouldHaveSingleItem();
        (reason.Rule, reason.ProtocolVersion, reason.Inputs["leg before"], reason.Inputs["leg now"]).ShouldBe(("R2", "lumbar-microdiscectomy v1", "8", "7"));
        reason.Sentence.ShouldContain("First seen on day 90, confirmed on day 97");
        packet.Curve.Select(c => (c.Day, c.Axial, c.Limb, c.Kind)).ShouldBe([(90, 4, 7, "planned"), (97, 4, 7, "confirmation")]);
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().SurgeonCode.ShouldBe("dr-ellis");
        var alert = postOp.Alerts.ShouldHaveSingleItem();
        (alert.Recipient.Id, alert.Data["caseCode"]).ShouldBe((PostOpService.Ellis, packet.Summary.CaseCode));
    }

    [Fact]
    public async Task A_bad_day_and_a_good_week_later_flag_nobody()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(90);
        await postOp.AnswerAsync(patient, 6, 6);
        await postOp.PassAsync(7);
        await postOp.AnswerAsync(patient, 2, 2);
        (await postOp.CaseOfAsync(patient)).ShouldBeNull();
    }

    [Fact]
    public async Task One_to_the_red_flag_question_answers_with_the_safety_text_and_pages_at_once()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(7);
        await postOp.AnswerAsync(patient, 4, 4, redFlags: "1");
        (postOp.LastTo(patient).Purpose, postOp.LastTo(patient).Channel).ShouldBe((Purposes.Safety, "sms"));
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
        await postOp.Running.RunDueAsync();
        postOp.Alerts.ShouldHaveSingleItem().Data["urgency"].ShouldBe("emergency");
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R0"]);
    }

    [Fact]
    public async Task Words_of_an_emergency_unasked_at_night_are_answered_and_flagged()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "I cant pee since this morning", question: null);
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.Safety);
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R0"]);
    }

    [Fact]
    public async Task Words_of_suicide_are_answered_with_the_crisis_line_and_page_the_surgeon()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "i dont want to live like this anymore", question: null);
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.Crisis);
        await postOp.Running.RunDueAsync();
        postOp.Alerts.ShouldHaveSingleItem().Data["urgency"].ShouldBe("emergency");
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R6"]);
    }

    [Fact]
    public async Task Words_of_suicide_of_somebody_without_a_surgery_are_an_urgent_task()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.PatientAsync();
        await postOp.ReplyAsync(patient, "quiero morirme", question: null);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Sentence.ShouldStartWith("URGENT");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.Crisis);
    }

    [Fact]
    public async Task New_evidence_is_added_to_the_open_case_and_danger_alerts_anew_though_it_was_acknowledged()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await PersistentAsync(postOp);
        var open = (await postOp.CaseOfAsync(patient))!;
        await AcknowledgeAsync(postOp, open.CaseId);
        await postOp.ReplyAsync(patient, "numb down there when I wipe", question: null);
        await postOp.Running.RunDueAsync();
        var now = (await postOp.CaseOfAsync(patient))!;
        (now.CaseId, now.Urgency, now.State).ShouldBe((open.CaseId, "emergency", "notified"));
        now.Rules.ShouldBe(["R0", "R2"]);
        postOp.Alerts.Select(a => a.Occurrence).ShouldBe(["round-1-rung-0", "round-2-rung-0"]);
        postOp.Running.Said<ReassessmentFlagged>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Danger_in_a_case_whose_alerts_have_all_gone_out_unheard_alerts_anew()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "I can't pee", question: null);
        for (var rung = 0; rung < 4; rung++)
        {
            await postOp.Running.RunDueAsync();
            postOp.Running.Clock.Advance(TimeSpan.FromMinutes(30));
        }
        await postOp.ReplyAsync(patient, "my chest hurts", question: null);
        await postOp.Running.RunDueAsync();
        postOp.Alerts[^1].Occurrence.ShouldBe("round-2-rung-0");
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R0"]);
    }

    [Fact]
    public async Task Nine_on_day_three_is_a_call_the_same_day_and_no_alert()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(back: 8, leg: 9);
        await postOp.PassAsync(3);
        await postOp.AnswerAsync(patient, 8, 9);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("severe-early-pain");
        (await postOp.CaseOfAsync(patient)).ShouldBeNull();
    }

    [Fact]
    public async Task A_case_goes_from_acknowledged_to_decided_to_closed_and_the_patient_is_told()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await PersistentAsync(postOp);
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        await RefusedAsync(postOp, new DecideReassessment(id, Decisions.NewMri, null, null), "not-acknowledged");
        await AcknowledgeAsync(postOp, id);
        await RefusedAsync(postOp, new DecideReassessment(id, Decisions.ConservativeCare, null, null), "recheck-missing");
        await RefusedAsync(postOp, new DecideReassessment(id, Decisions.NoAction, " ", null), "reason-missing");
        await RefusedAsync(postOp, new CloseReassessment(id), "not-decided");
        (await postOp.Running.CommandAsync(new DecideReassessment(id, Decisions.NewMri, "Imaging first", null), PostOpService.Surgeon))
            .ShouldBeOfType<Outcome<Accepted>.Answered>();
        (postOp.LastTo(patient).Template, postOp.LastTo(patient).Data["appointment"]).ShouldBe((TemplateCodes.ReassessmentNextStep, "yes"));
        postOp.Running.Said<ReassessmentDecided>().ShouldHaveSingleItem().NeedsAppointment.ShouldBeTrue();
        (await postOp.Running.CommandAsync(new CloseReassessment(id), PostOpService.Surgeon)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await postOp.PacketAsync(id)).Steps.Select(s => s.What).ShouldBe(["flagged", "alerted", "acknowledged", "decided", "patient-told", "closed"]);
    }

    [Fact]
    public async Task A_recheck_after_conservative_care_that_did_not_help_raises_the_case_again()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await PersistentAsync(postOp);
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        await AcknowledgeAsync(postOp, id);
        var recheck = DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime).AddDays(28);
        await postOp.Running.CommandAsync(new DecideReassessment(id, Decisions.ConservativeCare, null, recheck), PostOpService.Surgeon);
        await postOp.PassAsync(28);
        await postOp.AnswerAsync(patient, 4, 7);
        await postOp.Running.RunDueAsync();
        (await postOp.CaseOfAsync(patient))!.State.ShouldBe("notified");
        postOp.Alerts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Only_surgeons_decide_and_only_staff_look()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await PersistentAsync(postOp);
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        await RefusedAsync(postOp, new AcknowledgeReassessment(id, "see", new(2030, 1, 1)), "not-allowed", Roles.Scheduler);
        await RefusedAsync(postOp, new AcknowledgeReassessment(id, "see", new(2206, 3, 12)), "due-date-far");
        await RefusedAsync(postOp, new AcknowledgeReassessment(id, "see", DateOnly.MaxValue), "due-date-far");
        await AcknowledgeAsync(postOp, id);
        await RefusedAsync(postOp, new DecideReassessment(id, Decisions.Ct, null, null), "not-allowed", Roles.Administrator);
        (await postOp.Running.AskAsync<GetReassessment, ReassessmentPacket>(new(id), new("x", Roles.Patient, "")))
            .ShouldBeOfType<Outcome<ReassessmentPacket>.Refused>().Refusal.Code.ShouldBe("not-allowed");
    }

    [Fact]
    public async Task The_database_keeps_a_patient_to_one_open_case()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await PersistentAsync(postOp);
        await Should.ThrowAsync<DbUpdateException>(() => postOp.Running.Database(async db =>
        {
            var episode = await db.Episodes.SingleAsync();
            db.Reassessments.Add(PostOp.Reassessments.Reassessment.Flag(episode.Id, patient, "dr-ellis", "XXXX", "routine", 100, postOp.Running.Clock.UtcNow));
            await db.SaveChangesAsync();
        }));
    }

    internal static async Task<Guid> PersistentAsync(PostOpService postOp)
    {
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(90);
        await postOp.AnswerAsync(patient, 4, 7);
        await postOp.PassAsync(7);
        await postOp.AnswerAsync(patient, 4, 7);
        await postOp.Running.RunDueAsync();
        return patient;
    }

    internal static async Task AcknowledgeAsync(PostOpService postOp, Guid id, int inDays = 7) => (await postOp.Running.CommandAsync(
        new AcknowledgeReassessment(id, "Phone the patient", DateOnly.FromDateTime(postOp.Running.Clock.UtcNow.UtcDateTime).AddDays(inDays)), PostOpService.Surgeon))
        .ShouldBeOfType<Outcome<Accepted>.Answered>();

    private static async Task RefusedAsync<T>(PostOpService postOp, T command, string code, string role = Roles.Surgeon) where T : class =>
        (await postOp.Running.CommandAsync(command, PostOpService.Surgeon with { Role = role }))
            .ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe(code);
}
