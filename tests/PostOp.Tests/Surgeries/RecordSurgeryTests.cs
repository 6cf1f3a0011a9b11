using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Surgeries;

public sealed class RecordSurgeryTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    public static TheoryData<string, Func<RecordSurgery, RecordSurgery>, string> Bad { get; } = new()
    {
        { "no id", s => s with { PatientId = Guid.Empty }, "id-missing" },
        { "unknown procedure", s => s with { Procedure = "knee" }, "procedure-unknown" },
        { "no level", s => s with { Levels = 0 }, "levels-out-of-range" },
        { "eleven levels", s => s with { Levels = 11 }, "levels-out-of-range" },
        { "unknown side", s => s with { Side = "up" }, "side-unknown" },
        { "no surgeon", s => s with { SurgeonCode = " " }, "surgeon-missing" },
        { "tomorrow", s => s with { OperatedOn = Today.AddDays(1) }, "date-in-future" },
        { "long ago", s => s with { OperatedOn = new(1889, 1, 1) }, "date-too-old" },
        { "pain of 11", s => s with { LegBefore = 11 }, "pain-out-of-range" },
        { "pain below 0", s => s with { BackBefore = -1 }, "pain-out-of-range" },
        { "PEG of 10.1", s => s with { PegBefore = 10.1m }, "peg-out-of-range" },
        { "PEG below 0", s => s with { PegBefore = -0.1m }, "peg-out-of-range" },
        { "unknown risk factor", s => s with { RiskFactors = ["bad-luck"] }, "risk-factor-unknown" }
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_surgery_that_cannot_be_is_refused_with_a_sentence(string label, Func<RecordSurgery, RecordSurgery> change, string code)
    {
        var refusal = SurgeryCheck.Of(change(PostOpService.Microdiscectomy(Guid.CreateVersion7(), Today)), Today);
        refusal.ShouldNotBeNull(label).Code.ShouldBe(code, label);
        refusal.Sentence.ShouldEndWith(".");
    }

    public static TheoryData<string, Func<RecordSurgery, RecordSurgery>> AtTheEdge { get; } = new()
    {
        { "today", s => s with { OperatedOn = Today } },
        { "the first day believed", s => s with { OperatedOn = new(1990, 1, 1) } },
        { "one level", s => s with { Levels = 1 } },
        { "ten levels", s => s with { Levels = 10 } },
        { "no pain", s => s with { BackBefore = 0, LegBefore = 0, PegBefore = 0 } },
        { "the worst pain", s => s with { BackBefore = 10, LegBefore = 10, PegBefore = 10 } },
        { "every risk factor", s => s with { RiskFactors = Contracts.RiskFactors.All } },
        { "no side", s => s with { Side = null } }
    };

    [Theory, MemberData(nameof(AtTheEdge))]
    public void A_surgery_at_the_edge_of_what_can_be_is_taken(string label, Func<RecordSurgery, RecordSurgery> change) =>
        SurgeryCheck.Of(change(PostOpService.Microdiscectomy(Guid.CreateVersion7(), Today)), Today).ShouldBeNull(label);

    [Fact]
    public void Every_procedure_is_followed_and_every_side_is_taken()
    {
        var surgery = PostOpService.Microdiscectomy(Guid.CreateVersion7(), Today);
        foreach (var procedure in Procedures.All)
            Episode.Open(surgery with { Procedure = procedure }, null, default).Protocol.Procedure.ShouldBe(procedure);
        foreach (var side in new[] { "left", "right", "both" })
            SurgeryCheck.Of(surgery with { Side = side }, Today).ShouldBeNull(side);
    }

    [Fact]
    public async Task Check_ins_are_planned_at_ten_on_the_patients_own_clock_in_every_zone_and_over_the_change_of_time()
    {
        await using var postOp = await PostOpService.StartAsync();
        var newYork = await PlannedAsync(postOp, "America/New_York");
        newYork[7].ShouldBe(new(2026, 3, 9, 14, 0, 0, TimeSpan.Zero), "summer time began on the 8th");
        newYork[3].ShouldBe(new(2026, 3, 5, 15, 0, 0, TimeSpan.Zero));
        (await PlannedAsync(postOp, "Pacific/Guam"))[3].ShouldBe(new(2026, 3, 5, 0, 0, 0, TimeSpan.Zero));
        (await PlannedAsync(postOp, "America/Phoenix"))[7].ShouldBe(new(2026, 3, 9, 17, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task The_same_surgery_again_changes_nothing_and_is_answered_the_same()
    {
        await using var postOp = await PostOpService.StartAsync();
        var surgery = PostOpService.Microdiscectomy(await postOp.PatientAsync(), Today);
        var first = await AcceptedAsync(postOp, surgery);
        var again = await AcceptedAsync(postOp, surgery with { EpisodeId = Guid.CreateVersion7(), Levels = 2 });
        again.Id.ShouldBe(first.Id);
        await postOp.Running.SendTwiceAsync(surgery, actor: new("1", Roles.Administrator, "Import"));
        (await postOp.Running.Database(db => db.CheckIns.CountAsync())).ShouldBe(9);
    }

    [Fact]
    public async Task A_procedure_changed_after_answers_exist_is_refused_and_what_was_answered_stays()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.PatientAsync();
        var surgery = PostOpService.Microdiscectomy(patient, Today);
        await AcceptedAsync(postOp, surgery);
        await postOp.PassAsync(3);
        await postOp.AnswerAsync(patient, 4, 3);
        (await postOp.Running.CommandAsync(surgery with { Procedure = Procedures.LumbarFusion })).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("episode-taken");
        (await postOp.Running.CommandAsync(surgery with { OperatedOn = Today.AddDays(-1) })).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("episode-taken");
        (await postOp.Running.Database(db => db.Episodes.Select(e => e.ProtocolName).SingleAsync())).ShouldBe("lumbar-microdiscectomy v1");
        (await postOp.Running.Database(db => db.Answers.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_surgery_of_an_unknown_patient_waits_and_is_taken_up_when_the_patient_comes()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = Guid.CreateVersion7();
        await AcceptedAsync(postOp, PostOpService.Microdiscectomy(patient, Today));
        (await postOp.Running.Database(db => db.CheckIns.CountAsync())).ShouldBe(0);
        await postOp.Running.SendTwiceAsync(new PatientRegistered(patient, 1, PostOpService.Contact("Pacific/Guam"), postOp.Running.Clock.UtcNow));
        (await postOp.Running.Database(db => db.CheckIns.CountAsync())).ShouldBe(9);
    }

    [Fact]
    public async Task Details_that_arrive_before_the_registration_are_kept_and_the_older_ignored()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = Guid.CreateVersion7();
        await AcceptedAsync(postOp, PostOpService.Microdiscectomy(patient, Today));
        await postOp.Running.SendAsync(new PatientDetailsChanged(patient, 2, PostOpService.Contact("Pacific/Guam", language: "es"), postOp.Running.Clock.UtcNow));
        await postOp.Running.SendAsync(new PatientRegistered(patient, 1, PostOpService.Contact(), postOp.Running.Clock.UtcNow));
        var known = await postOp.Running.Database(db => db.Patients.SingleAsync());
        (known.TimeZone, known.Language, known.Revision).ShouldBe(("Pacific/Guam", "es", 2));
    }

    [Fact]
    public async Task A_move_to_another_zone_moves_what_is_planned()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.Running.SendAsync(new PatientDetailsChanged(patient, 2, PostOpService.Contact("Pacific/Guam"), postOp.Running.Clock.UtcNow));
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.Day == 3).SingleAsync())).DueAt.ShouldBe(new(2026, 3, 5, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_surgery_of_last_year_does_not_send_last_years_check_ins()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: Today.AddDays(-365));
        var planned = await postOp.Running.Database(db => db.CheckIns.Where(c => c.State == CheckInStates.Planned).Select(c => c.Day).ToListAsync());
        planned.ShouldBe([365, 730], ignoreOrder: true);
        await postOp.Running.RunDueAsync();
        postOp.Running.Said<SendMessage>().Count(m => m.Recipient.Id == patient).ShouldBe(1);
    }

    /// <summary>Lesson 14.</summary>
    [Fact]
    public async Task The_last_day_of_a_protocol_is_sent_and_nothing_after_it()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: Today.AddDays(-729));
        await postOp.PassAsync(1);
        await postOp.PassAsync(400);
        postOp.Running.Said<SendMessage>().Count(m => m.Recipient.Id == patient).ShouldBe(1);
    }

    [Fact]
    public async Task Missing_pain_before_surgery_is_accepted_with_a_notice_and_a_patient_may_record_nothing()
    {
        await using var postOp = await PostOpService.StartAsync();
        var surgery = PostOpService.Microdiscectomy(await postOp.PatientAsync(), Today, back: null, leg: null);
        (await postOp.Running.CommandAsync(surgery, new Actor("x", Roles.Patient, ""))).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("not-allowed");
        (await AcceptedAsync(postOp, surgery)).Notices.ShouldHaveSingleItem();
    }

    private static async Task<Accepted> AcceptedAsync(PostOpService postOp, RecordSurgery surgery) =>
        (await postOp.Running.CommandAsync(surgery)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer;

    private static async Task<Dictionary<int, DateTimeOffset>> PlannedAsync(PostOpService postOp, string zone)
    {
        var patient = await postOp.PatientAsync(PostOpService.Contact(zone));
        await AcceptedAsync(postOp, PostOpService.Microdiscectomy(patient, Today));
        return await postOp.Running.Database(db => db.CheckIns.Where(c => c.PatientId == patient).ToDictionaryAsync(c => c.Day, c => c.DueAt));
    }
}
