using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Surgeries;

/// <summary>A second operation of the same region: the recovery counts from the last one.</summary>
public sealed class OperatedAgainTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public async Task After_a_revision_only_its_own_check_ins_are_sent_and_the_pain_of_its_first_week_is_not_flagged()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: Today.AddDays(-171));
        await postOp.PassAsync(1);
        await RecordAsync(postOp, Revision(patient, Today.AddDays(1)));
        var planned = (await postOp.Running.AskAsync<ListPlannedMessages, PlannedMessages>(new(patient))).ShouldBeOfType<Outcome<PlannedMessages>.Answered>().Answer;
        (planned.EndReason, planned.Messages.Select(m => m.At).Distinct().Count() == planned.Messages.Count).ShouldBe((null, true));
        for (var day = 0; day < 21; day++)
        {
            await postOp.PassAsync(1);
            if (postOp.Running.Said<SendMessage>().LastOrDefault(m => m.Recipient.Id == patient)?.Question is { Asks: "axial" })
                await postOp.AnswerAsync(patient, 6, 7);
        }
        (await AskedAsync(postOp)).ShouldBe([3, 7, 14, 21], "day 180 of the first operation is not asked");
        (await postOp.CaseOfAsync(patient)).ShouldBeNull("inside the window the same pain is expected");
    }

    [Fact]
    public async Task An_answer_to_the_question_of_before_raises_danger_and_nothing_else_and_an_open_case_stays_open()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: Today.AddDays(-177));
        await postOp.PassAsync(3);
        var before = postOp.LastTo(patient).Question!;
        await postOp.ReplyAsync(patient, "8", before);
        var leg = postOp.LastTo(patient).Question!;
        await RecordAsync(postOp, Revision(patient, Today.AddDays(3)));
        await postOp.ReplyAsync(patient, "8", leg);
        await postOp.PassAsync(1);
        (await postOp.Running.Database(db => db.CheckIns.CountAsync(c => c.Kind == CheckInKinds.Confirmation && c.State == CheckInStates.Planned))).ShouldBe(0);
        (await postOp.CaseOfAsync(patient)).ShouldBeNull();
        (await postOp.CallTasksAsync()).ShouldContain(t => t.Reason == "reply-while-paused", "a person sees it");
        await postOp.ReplyAsync(patient, "I can't pee since the operation", leg);
        var newest = await postOp.Running.Database(db => db.Episodes.Where(e => e.Revision).Select(e => e.Id).SingleAsync());
        (await postOp.Running.Database(db => db.SafetyWords.Select(w => w.EpisodeId).SingleAsync())).ShouldBe(newest);
        (await postOp.CaseOfAsync(patient))!.Urgency.ShouldBe("emergency");
        await RecordAsync(postOp, Revision(patient, Today.AddDays(4)));
        (await postOp.CaseOfAsync(patient))!.State.ShouldNotBe("closed");
    }

    [Fact]
    public async Task An_earlier_operation_recorded_late_is_over_from_the_start_and_others_are_followed_side_by_side()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        var late = Revision(patient, Today.AddDays(-30));
        await RecordAsync(postOp, late);
        await RecordAsync(postOp, PostOpService.Microdiscectomy(patient, Today) with { Procedure = Procedures.LumbarDecompression });
        await RecordAsync(postOp, PostOpService.Microdiscectomy(patient, Today.AddDays(-60)) with { Procedure = Procedures.CervicalFusion });
        var ended = await postOp.Running.Database(db => db.Episodes.Where(e => e.EndReason != null).SingleAsync());
        (ended.Id, ended.EndReason, ended.PlannedAt is not null).ShouldBe((late.EpisodeId, EndReasons.OperatedAgain, true));
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.EpisodeId == late.EpisodeId).Select(c => c.State).Distinct().ToListAsync())).ShouldBe([CheckInStates.Skipped]);
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.State == CheckInStates.Planned).Select(c => c.EpisodeId).Distinct().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_withdrawal_taken_back_takes_up_the_last_recovery_only()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: Today.AddDays(-30));
        await postOp.Running.SendAsync(new PatientWithdrew(patient, postOp.Running.Clock.UtcNow));
        await RecordAsync(postOp, Revision(patient, Today));
        postOp.Running.Clock.Advance(TimeSpan.FromHours(1));
        await postOp.Running.SendAsync(new PatientReturned(patient, postOp.Running.Clock.UtcNow));
        var revision = await postOp.Running.Database(db => db.Episodes.Where(e => e.Revision).Select(e => e.Id).SingleAsync());
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.State == CheckInStates.Planned).Select(c => c.EpisodeId).Distinct().SingleAsync())).ShouldBe(revision);
    }

    private static RecordSurgery Revision(Guid patient, DateOnly on) => PostOpService.Microdiscectomy(patient, on) with { Revision = true };

    private static async Task RecordAsync(PostOpService postOp, RecordSurgery surgery) =>
        (await postOp.Running.CommandAsync(surgery)).ShouldBeOfType<Outcome<Accepted>.Answered>();

    private static Task<List<int>> AskedAsync(PostOpService postOp) => postOp.Running.Database(db =>
        db.CheckIns.Where(c => c.SentAt != null && c.SentAt > new DateTimeOffset(2026, 3, 3, 16, 0, 0, TimeSpan.Zero)).OrderBy(c => c.SentAt).Select(c => c.Day).ToListAsync());
}
