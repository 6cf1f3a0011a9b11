using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class AskedCheckInTests
{
    [Theory]
    [InlineData("PAIN")]
    [InlineData("Dolor!")]
    public async Task A_patient_who_texts_pain_is_asked_now_and_can_ask_again_the_same_day(string text)
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        for (var time = 1; time <= 2; time++)
        {
            await postOp.ReplyAsync(patient, text, question: null);
            var asked = postOp.LastTo(patient);
            (asked.Purpose, asked.Template, asked.Question!.Asks, asked.InReplyTo is null).ShouldBe((Purposes.Dialogue, TemplateCodes.CheckInScore, "axial", false));
            await postOp.AnswerAsync(patient, 4, 3);
            postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInThanks);
        }
        (await postOp.Running.Database(db => db.CheckIns.CountAsync(c => c.Kind == CheckInKinds.AdHoc && c.State == CheckInStates.Completed))).ShouldBe(2);
        (await postOp.CallTasksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pain_to_a_question_left_open_from_an_earlier_day_begins_a_check_in_of_today_and_of_the_same_day_puts_the_question_again()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var left = postOp.LastTo(patient).Question!;
        await postOp.ReplyAsync(patient, "pain", left);
        postOp.LastTo(patient).ShouldSatisfyAllConditions(m => m.Template.ShouldBe(TemplateCodes.ScoreAskedAgain), m => m.Question!.SubjectId.ShouldBe(left.SubjectId));

        await postOp.PassAsync(2);
        var again = postOp.Running.Said<SendMessage>().Last(m => m.Recipient.Id == patient && m.Question is not null).Question!;
        await postOp.ReplyAsync(patient, "PAIN", again);
        postOp.LastTo(patient).ShouldSatisfyAllConditions(m => m.Template.ShouldBe(TemplateCodes.CheckInScore), m => m.Question!.SubjectId.ShouldNotBe(left.SubjectId));
        await postOp.AnswerAsync(patient, 4, 3);
        (await postOp.Running.Database(db => db.CheckIns.CountAsync(c => c.Kind == CheckInKinds.AdHoc && c.State == CheckInStates.Completed))).ShouldBe(1);
        (await postOp.Running.Database(db => db.CheckIns.SingleAsync(c => c.Id == left.SubjectId))).State.ShouldBe(CheckInStates.Missed);
    }

    [Fact]
    public async Task Who_does_not_answer_by_text_gets_a_link()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.ReplyAsync(patient, "pain", question: null);
        (postOp.LastTo(patient).Template, postOp.LastTo(patient).Question).ShouldBe((TemplateCodes.CheckInLink, null));
    }

    /// <summary>Opting out ends texts only: where a text may not go, Notifications sends a link by mail.</summary>
    [Fact]
    public async Task Who_wants_no_more_texts_and_texts_pain_gets_the_link_and_no_question()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "STOP", question: null, handled: "opted-out");
        await postOp.ReplyAsync(patient, "PAIN", question: null);
        (postOp.LastTo(patient).Template, postOp.LastTo(patient).Question, postOp.LastTo(patient).Channel).ShouldBe((TemplateCodes.CheckInLink, null, "sms"));
    }

    /// <summary>Lesson 23.</summary>
    [Fact]
    public async Task Answers_of_two_check_ins_in_the_wrong_order_are_stored_under_the_questions_they_answer()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var first = postOp.LastTo(patient).Question!;
        await postOp.PassAsync(4);
        var second = postOp.LastTo(patient).Question!;
        await postOp.ReplyAsync(patient, "7", second);
        await postOp.ReplyAsync(patient, "2", first);
        var answers = await postOp.Running.Database(db => db.Answers.ToDictionaryAsync(a => a.CheckInId, a => a.Score));
        (answers[first.SubjectId], answers[second.SubjectId]).ShouldBe((2, 7));
    }

    /// <summary>Lesson 24.</summary>
    [Fact]
    public async Task A_reply_after_its_check_in_ran_out_is_scored_on_the_day_it_was_given_and_the_rest_is_asked()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(28);
        await postOp.PassAsync(6);
        await postOp.ReplyAsync(patient, "7", question: null);
        (postOp.LastTo(patient).Template, postOp.LastTo(patient).Question?.Asks).ShouldBe((TemplateCodes.CheckInScore, "limb"));
        var late = await postOp.Running.Database(db => db.CheckIns.SingleAsync(c => c.Kind == CheckInKinds.AdHoc));
        (late.Day, late.State).ShouldBe((34, CheckInStates.Answering));
        (await postOp.Running.Database(db => db.Answers.SingleAsync(a => a.CheckInId == late.Id))).Score.ShouldBe(7);

        await postOp.ReplyAsync(patient, "7 or 8", question: null);
        (await postOp.CallTasksAsync()).ShouldContain(task => task.Reason == "reply-without-question", "no plain answer: a person reads it");
    }

    /// <summary>It may as well answer a reminder of an appointment, which asks nothing PostOp knows of.</summary>
    [Fact]
    public async Task A_bare_no_without_a_question_is_no_late_answer_to_the_red_flags_and_a_number_is()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(28);
        await postOp.ReplyAsync(patient, "4");
        await postOp.ReplyAsync(patient, "3");
        await postOp.PassAsync(6);
        foreach (var unclear in new[] { "No", "None", "no thanks" })
            await postOp.ReplyAsync(patient, unclear, question: null);
        (await BegunAsync(postOp)).ShouldBe(0);
        (await postOp.CallTasksAsync()).Count(task => task.Reason == "reply-without-question").ShouldBe(3, "a person reads them");
        await postOp.ReplyAsync(patient, "2", question: null);
        (await BegunAsync(postOp)).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_is_a_late_answer_only_if_it_answers_the_mail_of_that_check_in()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(28);
        var asked = postOp.LastTo(patient).Question!.SubjectId;
        await postOp.PassAsync(6);
        await MailAsync(postOp, patient, Guid.CreateVersion7());
        await MailAsync(postOp, patient, about: null);
        (await BegunAsync(postOp)).ShouldBe(0);
        await MailAsync(postOp, patient, asked);
        (await BegunAsync(postOp)).ShouldBe(1);
    }

    private static Task<int> BegunAsync(PostOpService postOp) => postOp.Running.Database(db => db.CheckIns.CountAsync(c => c.Kind == CheckInKinds.AdHoc));

    private static async Task MailAsync(PostOpService postOp, Guid patient, Guid? about) => await postOp.Running.SendAsync(
        new ReplyReceived(Guid.CreateVersion7(), [patient], null, about, null, "7", Channels.Email, postOp.Running.Clock.UtcNow, null));
}
