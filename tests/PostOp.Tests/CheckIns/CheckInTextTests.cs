using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class CheckInTextTests
{
    [Fact]
    public async Task A_check_in_by_text_asks_back_leg_and_red_flags_one_after_another_and_thanks()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var first = postOp.LastTo(patient);
        (first.Purpose, first.Template, first.Data["site"], first.Question!.Asks).ShouldBe((Purposes.CheckIn, TemplateCodes.CheckInFirstQuestion, "back", "axial"));
        await postOp.ReplyAsync(patient, "7/10");
        postOp.LastTo(patient).Data["site"].ShouldBe("leg");
        await postOp.ReplyAsync(patient, "3");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInRedFlags);
        await postOp.ReplyAsync(patient, "none of these");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInThanks);
        postOp.Running.Said<CheckInCompleted>().Count.ShouldBe(1);
        (await postOp.CaseOfAsync(patient)).ShouldBeNull();
    }

    [Fact]
    public async Task Two_numbers_at_once_are_taken_and_only_the_rest_is_asked()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "L7 B3");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInRedFlags);
    }

    [Fact]
    public async Task An_unclear_reply_is_asked_again_once_and_then_read_by_a_person()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "7-8");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.ScoreAskedAgain);
        await postOp.ReplyAsync(patient, "it's bad");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.HumanWillRead);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("reply-not-understood");
        (await postOp.Running.Database(db => db.Answers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_inbound_message_again_answers_nothing_twice()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var reply = await postOp.ReplyAsync(patient, "7", postOp.LastTo(patient).Question);
        var said = postOp.Running.Said<SendMessage>().Count;
        await postOp.Running.SendTwiceAsync(reply);
        postOp.Running.Said<SendMessage>().Count.ShouldBe(said);
        (await postOp.Running.Database(db => db.Answers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_belongs_to_the_question_it_carries_and_a_second_number_corrects_the_first()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var back = postOp.LastTo(patient).Question;
        await postOp.ReplyAsync(patient, "7", back);
        var said = postOp.Running.Said<SendMessage>().Count;
        await postOp.ReplyAsync(patient, "6", back);
        postOp.Running.Said<SendMessage>().Count.ShouldBe(said, "the leg question is out already");
        var answers = await postOp.Running.Database(db => db.Answers.OrderBy(a => a.GivenAt).ToListAsync());
        answers.Select(a => (a.Item, a.Score, Corrects: a.CorrectsId is not null)).ShouldBe([("axial", 7, false), ("axial", 6, true)]);
    }

    [Fact]
    public async Task A_correction_after_the_check_in_is_kept_beside_and_takes_the_confirmation_back()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(back: 6, leg: 7);
        await postOp.PassAsync(89);
        await postOp.PassAsync(1);
        await postOp.AnswerAsync(patient, 2, 8);
        (await Confirmations(postOp)).ShouldBe([CheckInStates.Planned]);
        await postOp.ReplyAsync(patient, "sorry I meant 3 for the leg", question: null);
        (await Confirmations(postOp)).ShouldBe([CheckInStates.Skipped]);
        (await postOp.CallTasksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reply_without_a_question_goes_to_a_person()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "7", question: null);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("reply-without-question");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.HumanWillRead);
    }

    /// <summary>Lesson 27: by the question a reply carries; what carries none is asked of a person, and no new pattern is anybody's.</summary>
    [Fact]
    public async Task Two_patients_on_one_number_are_told_apart_by_the_question_or_left_to_a_person_and_never_guessed_at()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (one, other) = (await postOp.OperatedAsync(on: new(2025, 11, 2)), await postOp.OperatedAsync(on: new(2025, 11, 2)));
        var checkIns = new Dictionary<Guid, Guid>();
        foreach (var patient in new[] { one, other })
        {
            await postOp.ReplyAsync(patient, "PAIN", question: null);
            checkIns[patient] = postOp.LastTo(patient).Question!.SubjectId;
        }
        await SharedAsync("6", postOp.LastTo(other).Question);
        await SharedAsync("3", postOp.LastTo(one).Question);
        (await postOp.Running.Database(db => db.Answers.ToDictionaryAsync(a => a.CheckInId, a => a.Score)))
            .ShouldBe(new Dictionary<Guid, int?> { [checkIns[other]] = 6, [checkIns[one]] = 3 }, ignoreOrder: true);
        await SharedAsync("sorry I meant 2, now my other leg hurts", null);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Sentence.ShouldContain("shared");
        (await postOp.Running.Database(db => db.Answers.CountAsync())).ShouldBe(2);
        (await postOp.Running.Database(db => db.NotedPatterns.CountAsync())).ShouldBe(0);

        Task SharedAsync(string text, MessageQuestion? question) => postOp.Running.SendAsync(new ReplyReceived(
            Guid.CreateVersion7(), [one, other], question?.QuestionId, question?.SubjectId, question?.Asks, text, "sms", postOp.Running.Clock.UtcNow, null));
    }

    /// <summary>Rule R4, from words nobody asked for.</summary>
    [Fact]
    public async Task A_new_pattern_in_a_patients_own_words_opens_a_case_after_the_window_and_a_person_reads_them()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2025, 11, 2));
        await postOp.ReplyAsync(patient, "since yesterday my other leg hurts", question: null);
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R4"]);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("reply-without-question");
    }

    /// <summary>Lesson 24.</summary>
    [Fact]
    public async Task A_late_reply_is_kept_counts_on_its_day_and_is_answered_with_nothing()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(90);
        var question = postOp.LastTo(patient).Question!;
        await postOp.PassAsync(6);
        postOp.Running.Said<CheckInMissed>().ShouldContain(m => m.CheckInId == question.SubjectId);
        var said = postOp.Running.Said<SendMessage>().Count;
        await postOp.ReplyAsync(patient, "3", question);
        postOp.Running.Said<SendMessage>().Count.ShouldBe(said);
        (await postOp.Running.Database(db => db.Answers.SingleAsync())).CheckInId.ShouldBe(question.SubjectId);
    }

    [Fact]
    public async Task A_red_flag_question_asked_again_and_unanswered_for_an_hour_is_told_to_a_person()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "B3 L3");
        await postOp.ReplyAsync(patient, "maybe");
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.RedFlagsAskedAgain);
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(61));
        await postOp.Running.RunDueAsync();
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("red-flags-unanswered");
    }

    [Fact]
    public async Task After_stop_the_next_check_in_is_a_link()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var said = postOp.Running.Said<SendMessage>().Count;
        await postOp.ReplyAsync(patient, "STOP", postOp.LastTo(patient).Question, handled: "opted-out");
        postOp.Running.Said<SendMessage>().Count.ShouldBe(said);
        await postOp.PassAsync(4);
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInLink);
    }

    private static Task<List<string>> Confirmations(PostOpService postOp) => postOp.Running.Database(
        db => db.CheckIns.Where(c => c.Kind == CheckInKinds.Confirmation).Select(c => c.State).ToListAsync());
}
