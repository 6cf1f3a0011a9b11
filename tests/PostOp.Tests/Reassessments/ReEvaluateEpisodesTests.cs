using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public sealed class ReEvaluateEpisodesTests
{
    [Fact]
    public async Task Evaluating_everything_again_finds_what_is_stored_and_names_what_is_not()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await FlagPatientTests.PersistentAsync(postOp);
        (await CompareAsync(postOp)).ShouldBe((1, 0, ""));
        (await WatchedAsync(postOp)).ShouldBeEmpty("the newest answer is flagged");
        var reason = await postOp.Running.Database(db => db.CaseReasons.SingleAsync());
        await postOp.Running.Database(db => db.CaseReasons.ExecuteUpdateAsync(set => set.SetProperty(r => r.Rule, "R3")));
        var (episodes, differences, report) = await CompareAsync(postOp);
        (episodes, differences).ShouldBe((1, 2));
        report.ShouldContain("R2 on day 97 found, not stored");
        report.ShouldContain($"R3 on day 97 stored (reason {reason.Id}), not found");
        report.ShouldNotContain(patient.ToString());
    }

    [Fact]
    public async Task Pain_waiting_for_confirmation_is_watched_until_the_next_answer()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(90);
        await postOp.AnswerAsync(patient, 4, 7);
        var watched = (await WatchedAsync(postOp)).ShouldHaveSingleItem();
        (watched.PatientId, watched.Day, watched.Why, watched.ProtocolVersion).ShouldBe((patient, 90, "unconfirmed", "lumbar-microdiscectomy v1"));
        await postOp.ReplyAsync(patient, "sorry, leg 1", postOp.LastTo(patient).Question);
        (await CompareAsync(postOp)).Differences.ShouldBe(0);
    }

    [Fact]
    public async Task What_staff_note_of_a_new_pattern_is_flagged_after_the_window()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(100);
        NoteNewPattern note = new(patient, [PatternCodes.OtherLimb], "Told at the desk");
        (await postOp.Running.CommandAsync(note with { Codes = ["headaches"] })).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("pattern-unknown");
        (await postOp.Running.CommandAsync(note with { PatientId = Guid.CreateVersion7() })).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("episode-unknown");
        (await postOp.Running.CommandAsync(note)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        var reason = (await postOp.PacketAsync((await postOp.CaseOfAsync(patient))!.CaseId)).Reasons.ShouldHaveSingleItem();
        (reason.Rule, reason.Day, reason.Inputs["new"]).ShouldBe(("R4", 100, "pain in the other leg"));
    }

    private static async Task<(int Episodes, int Differences, string Report)> CompareAsync(PostOpService postOp)
    {
        using StringWriter report = new();
        var (episodes, differences) = await postOp.Running.Database(db => new ReEvaluateEpisodes(db).CompareAsync(report, default));
        return (episodes, differences, report.ToString());
    }

    private static async Task<IReadOnlyList<WatchedPatient>> WatchedAsync(PostOpService postOp) =>
        (await postOp.Running.AskAsync<ListWatched, WatchedList>(new(50))).ShouldBeOfType<Outcome<WatchedList>.Answered>().Answer.Patients;
}
