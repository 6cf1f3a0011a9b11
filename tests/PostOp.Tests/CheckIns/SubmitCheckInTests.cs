using System.Security.Cryptography;
using System.Text;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class SubmitCheckInTests
{
    [Fact]
    public async Task A_page_opens_inertly_and_its_answers_complete_the_check_in_once()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        for (var i = 0; i < 3; i++)
        {
            var form = (await OpenAsync(postOp, hash)).ShouldBeOfType<Outcome<CheckInForm>.Answered>().Answer;
            (form.AxialSite, form.LimbSite, form.Language).ShouldBe(("back", "leg", "en"));
            form.RedFlags[0].ShouldBe(RedFlagCodes.SaddleNumbness);
        }
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true))).ShouldBe("accepted");
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true))).ShouldBe("already-answered");
        (await OpenAsync(postOp, hash)).ShouldBeOfType<Outcome<CheckInForm>.Refused>().Refusal.Code.ShouldBe("already-answered");
        postOp.Running.Said<CheckInCompleted>().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("out of range", 11, 3, "", true, "answer-out-of-range")]
    [InlineData("below zero", -1, 3, "", true, "answer-out-of-range")]
    [InlineData("a red flag nobody asked for", 4, 3, "neck-swelling", false, "answer-out-of-range")]
    [InlineData("one site left out", 4, null, "", true, "answer-missing")]
    [InlineData("red flags not answered: an empty list says nothing", 4, 3, "", false, "answer-missing")]
    [InlineData("both at once", 4, 3, "fever", true, "red-flags-contradictory")]
    public async Task Answers_that_cannot_stand_are_refused(string label, int? back, int? leg, string flags, bool none, string code)
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await SubmitAsync(postOp, new(hash, back, leg, flags.Split(' ', StringSplitOptions.RemoveEmptyEntries), none))).ShouldBe(code, label);
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true))).ShouldBe("accepted", label);
    }

    [Fact]
    public async Task A_wrong_link_and_one_whose_time_is_over_open_nothing()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await SubmitAsync(postOp, new(Hash("guessed"), 4, 3, [], true))).ShouldBe("link-unknown");
        postOp.Running.Clock.Advance(TimeSpan.FromDays(4));
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true))).ShouldBe("link-expired");
        await postOp.Running.RunDueAsync();
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true))).ShouldBe("link-expired");
    }

    [Fact]
    public async Task A_form_posted_by_many_at_once_counts_once()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SubmitAsync(postOp, new(hash, 4, 3, [], true))));
        outcomes.Count(o => o == "accepted").ShouldBe(1);
        outcomes.Count(o => o == "already-answered").ShouldBe(7);
    }

    [Fact]
    public async Task An_emergency_ticked_on_the_page_is_answered_and_flagged()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await SubmitAsync(postOp, new(hash, 4, 3, [RedFlagCodes.BowelLeakage, RedFlagCodes.Fever], false))).ShouldBe("accepted");
        postOp.Running.Said<SendMessage>()[^1].Purpose.ShouldBe(Purposes.Safety);
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
    }

    [Fact]
    public async Task From_day_42_the_page_asks_more_and_what_it_says_is_kept_and_judged()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(90);
        var hash = HashOfLast(postOp, patient);
        var form = (await OpenAsync(postOp, hash)).ShouldBeOfType<Outcome<CheckInForm>.Answered>().Answer;
        form.AsksFurther.ShouldBeTrue();
        form.Instruments.ShouldBe(InstrumentCodes.All);
        FurtherAnswers further = new(
            GlobalChange: 4, PegPain: 6, PegEnjoyment: 6, PegActivity: 5, NewPain: [PatternCodes.OtherLimb], Function: Comparisons.Worse, Medicine: MedicineUse.More,
            Work: WorkStatus.NotYet, Note: "hard week", ByHelper: true);
        (await SubmitAsync(postOp, new(hash, 6, 6, [], true, further))).ShouldBe("accepted");
        var packet = await postOp.PacketAsync((await postOp.CaseOfAsync(patient))!.CaseId);
        packet.Reasons.Select(r => r.Rule).Distinct().ShouldBe(["R2", "R4"], ignoreOrder: true);
        (await postOp.Running.Database(db => db.Answers.CountAsync(a => a.ByHelper))).ShouldBe(12, "three asked always, nine more");
    }

    [Theory]
    [InlineData("PGIC is 1 to 7", 8, 5, "same", "")]
    [InlineData("PEG is 0 to 10", 4, 11, "same", "")]
    [InlineData("a comparison nobody offered", 4, 5, "fine", "")]
    [InlineData("a kind of pain nobody asked for", 4, 5, "same", "toothache")]
    public async Task Further_answers_beyond_their_edges_are_refused(string label, int change, int peg, string function, string newPain)
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        FurtherAnswers further = new(change, peg, peg, peg, newPain.Length == 0 ? [] : [newPain], Function: function);
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true, further))).ShouldBe("answer-out-of-range", label);
    }

    /// <summary>Lesson 32; the words of messages are chosen when they are sent, by Notifications: what PostOp sends says no language.</summary>
    [Fact]
    public async Task The_stored_language_is_used_on_the_page_of_a_check_in_sent_before_it_changed()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(3);
        var hash = HashOfLast(postOp, patient);
        await postOp.Running.SendAsync(new PatientDetailsChanged(patient, 2, PostOpService.Contact(byText: false, language: "es"), postOp.Running.Clock.UtcNow));
        (await OpenAsync(postOp, hash)).ShouldBeOfType<Outcome<CheckInForm>.Answered>().Answer.Language.ShouldBe("es");
        postOp.LastTo(patient).Data.Keys.ShouldBe(["site", "link"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_saved_is_shown_again_counts_for_nothing_and_a_danger_in_it_waits_for_nothing()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await postOp.Running.CommandAsync(new SaveCheckInProgress(hash, new(4, null, [], false)))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await OpenAsync(postOp, hash)).ShouldBeOfType<Outcome<CheckInForm>.Answered>().Answer.Saved!.Axial.ShouldBe(4);
        (await postOp.Running.Database(db => db.Answers.CountAsync())).ShouldBe(0);
        (await postOp.Running.CommandAsync(new SaveCheckInProgress(hash, new(4, null, [RedFlagCodes.ChestPain], false)))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
        postOp.Running.Said<SendMessage>().ShouldContain(m => m.Purpose == Purposes.Safety);
    }

    [Fact]
    public async Task The_patients_own_words_on_the_page_pass_the_safety_lexicon()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await SubmitAsync(postOp, new(hash, 4, 3, [], true, new FurtherAnswers(Note: "I don't want to live like this")))).ShouldBe("accepted");
        postOp.Running.Said<SendMessage>().ShouldContain(m => m.Template == TemplateCodes.Crisis);
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
    }

    [Theory]
    [InlineData("an emergency is ticked beside the words", RedFlagCodes.ChestPain, "I want to die")]
    [InlineData("the words speak of both", "", "I can't pee and I want to die")]
    public async Task Who_is_in_danger_and_in_distress_gets_the_safety_text_and_the_crisis_line(string label, string flag, string note)
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        string[] flags = flag.Length > 0 ? [flag] : [];
        (await SubmitAsync(postOp, new(hash, 4, 3, flags, flags.Length == 0, new FurtherAnswers(Note: note)))).ShouldBe("accepted");
        SafetyTexts(postOp).ShouldBe([TemplateCodes.Safety, TemplateCodes.Crisis], ignoreOrder: true, customMessage: label);
    }

    [Fact]
    public async Task Words_of_distress_after_another_danger_was_answered_are_answered_too()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        await postOp.Running.CommandAsync(new SaveCheckInProgress(hash, new(4, null, [RedFlagCodes.ChestPain], false)));
        (await SubmitAsync(postOp, new(hash, 4, 3, [RedFlagCodes.ChestPain], false, new FurtherAnswers(Note: "I want to die")))).ShouldBe("accepted");
        SafetyTexts(postOp).ShouldBe([TemplateCodes.Safety, TemplateCodes.Crisis], ignoreOrder: true);
    }

    /// <summary>Notifications sends one message for each purpose, subject and occurrence.</summary>
    private static IEnumerable<string> SafetyTexts(PostOpService postOp) => postOp.Running.Said<SendMessage>()
        .Where(m => m.Purpose == Purposes.Safety).DistinctBy(m => (m.SubjectId, m.Occurrence)).Select(m => m.Template);

    [Fact]
    public async Task A_note_with_a_character_no_text_can_hold_is_refused_and_a_danger_beside_it_is_told_all_the_same()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await SubmitAsync(postOp, new(hash, 4, 3, [RedFlagCodes.ChestPain], false, new FurtherAnswers(Note: "my chest\0hurts")))).ShouldBe("answer-out-of-range");
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
    }

    /// <summary>The version may have been changed under an open page: what was not asked is not taken, and what is dangerous is not lost.</summary>
    [Fact]
    public async Task A_form_with_a_score_that_was_not_asked_is_refused_and_a_danger_in_it_is_told_all_the_same()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await SubmitAsync(postOp, new(hash, 4, 3, [RedFlagCodes.ChestPain], false, new FurtherAnswers(PegPain: 5)))).ShouldBe("not-asked");
        (await postOp.Running.Database(db => db.Answers.Select(a => a.Item).ToListAsync())).ShouldBe([AnswerItems.RedFlags]);
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
        (await SubmitAsync(postOp, new(hash, 4, 3, [RedFlagCodes.ChestPain], false))).ShouldBe("accepted");
    }

    [Fact]
    public async Task A_danger_in_a_form_that_is_refused_for_whatever_else_is_in_it_is_told_all_the_same()
    {
        await using var postOp = await PostOpService.StartAsync();
        Guid[] patients = [await postOp.OperatedAsync(byText: false), await postOp.OperatedAsync(byText: false), await postOp.OperatedAsync(byText: false)];
        await postOp.PassAsync(3);
        string[] hashes = [.. patients.Select(patient => HashOfLast(postOp, patient))];
        (await SubmitAsync(postOp, new(hashes[0], 4, null, [RedFlagCodes.ChestPain], false))).ShouldBe("answer-missing");
        (await SubmitAsync(postOp, new(hashes[1], 11, 3, [RedFlagCodes.ChestPain, "unheard-of"], false))).ShouldBe("answer-out-of-range");
        (await SubmitAsync(postOp, new(hashes[2], 4, 3, [RedFlagCodes.ChestPain], true))).ShouldBe("red-flags-contradictory");
        foreach (var patient in patients)
            (postOp.LastTo(patient).Purpose, (await postOp.CaseOfAsync(patient))!.Urgency).ShouldBe((Purposes.Safety, "emergency"));
        (await postOp.Running.Database(db => db.Answers.Select(a => a.RedFlags!.Single()).ToListAsync())).ShouldBe([.. patients.Select(_ => RedFlagCodes.ChestPain)]);
    }

    [Fact]
    public async Task A_danger_saved_with_what_cannot_be_is_told_all_the_same()
    {
        await using var postOp = await PostOpService.StartAsync();
        var hash = await LinkAsync(postOp);
        (await postOp.Running.CommandAsync(new SaveCheckInProgress(hash, new(11, null, [RedFlagCodes.ChestPain], false)))).ShouldBeOfType<Outcome<Accepted>.Refused>();
        postOp.Running.Said<ReassessmentFlagged>().ShouldHaveSingleItem().Urgency.ShouldBe("emergency");
    }

    internal static string HashOfLast(PostOpService postOp, Guid patient) => Hash(postOp.LastTo(patient).Data["link"].Split("/c/")[1]);

    internal static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    private static async Task<string> LinkAsync(PostOpService postOp)
    {
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(3);
        return Hash(postOp.LastTo(patient).Data["link"].Split("/c/")[1]);
    }

    private static Task<Outcome<CheckInForm>> OpenAsync(PostOpService postOp, string hash) => postOp.Running.AskAsync<OpenCheckIn, CheckInForm>(new(hash));

    private static async Task<string> SubmitAsync(PostOpService postOp, SubmitCheckIn form) => await postOp.Running.CommandAsync(form) switch
    {
        Outcome<Accepted>.Refused refused => refused.Refusal.Code,
        Outcome<Accepted>.Answered => "accepted",
        _ => "unavailable"
    };
}
