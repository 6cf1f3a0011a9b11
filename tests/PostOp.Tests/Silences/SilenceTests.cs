using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Silences;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.Silences;

public sealed class SilenceTests
{
    [Fact]
    public async Task Who_does_not_answer_is_prompted_twice_once_elsewhere_and_then_phoned()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        for (var day = 0; day < 5; day++)
            await postOp.PassAsync(1);
        var sent = postOp.Running.Said<SendMessage>().Where(m => m.Recipient.Id == patient).ToList();
        sent.Select(m => (m.Template, m.Channel)).ShouldBe(
        [
            (TemplateCodes.CheckInFirstQuestion, null), (TemplateCodes.CheckInReminder, null), (TemplateCodes.CheckInReminder, null), (TemplateCodes.CheckInLink, Channels.Email)
        ]);
        var task = (await postOp.CallTasksAsync()).ShouldHaveSingleItem();
        task.Reason.ShouldBe("silence");
        task.Sentence.ShouldBe("Day 33: no answer since the check-in of day 28, after every prompt. Phone the patient. (R5, lumbar-microdiscectomy v1)");
        (await ToldAsync(postOp)).ShouldHaveSingleItem().Inputs["risk factors"].ShouldBe("smoking");
        (await postOp.CaseOfAsync(patient)).ShouldBeNull("a surgeon has nothing to judge, and no slots are held");
        postOp.Alerts.ShouldBeEmpty();
    }

    /// <summary>Lesson 11.</summary>
    [Fact]
    public async Task A_check_in_that_is_answered_is_prompted_for_no_more()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        await postOp.AnswerAsync(patient, 2, 2);
        var said = postOp.Running.Said<SendMessage>().Count;
        for (var day = 0; day < 6; day++)
            await postOp.PassAsync(1);
        postOp.Running.Said<SendMessage>().Count.ShouldBe(said);
        (await ToldAsync(postOp)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_clock_of_silence_runs_on_from_the_first_check_in_unanswered_and_an_answer_ends_it()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.PassAsync(4);
        (await postOp.Running.Database(db => db.Silences.SingleAsync())).DueAt.ShouldBe(new(2026, 3, 10, 14, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(2));
        await postOp.ReplyAsync(patient, "3");
        (await postOp.Running.Database(db => db.Silences.SingleAsync())).EndedAt.ShouldNotBeNull();
        await postOp.PassAsync(1);
        (await ToldAsync(postOp)).ShouldBeEmpty();
    }

    /// <summary>A person is alerted of it at once; the question stays open for the answer.</summary>
    [Fact]
    public async Task Who_writes_of_danger_instead_of_a_score_is_not_silent()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        var question = postOp.LastTo(patient).Question;
        await postOp.ReplyAsync(patient, "I can't pee", question);
        for (var day = 0; day < 6; day++)
            await postOp.PassAsync(1);
        (await ToldAsync(postOp)).ShouldBeEmpty();
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R0"]);
    }

    /// <summary>To ask to be asked is no answer: the clock runs on, or begins.</summary>
    [Theory]
    [InlineData("in the middle of a silence", 3, 2, "Day 8: no answer since the check-in of day 3, after every prompt.")]
    [InlineData("when nothing was open", 0, 1, "Day 6: no answer since the check-in of day 1, after every prompt.")]
    public async Task Who_texts_pain_and_then_says_no_more_is_prompted_and_told_of(string label, int silentDays, int daysToPain, string sentence)
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(silentDays);
        await postOp.PassAsync(daysToPain);
        await postOp.ReplyAsync(patient, "PAIN", question: null);
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInScore, label);
        await postOp.PassAsync(1);
        postOp.LastTo(patient).Occurrence.ShouldBe("prompt-1", label);
        for (var day = 0; day < 6; day++)
            await postOp.PassAsync(1);
        (await ToldAsync(postOp)).ShouldHaveSingleItem().Sentence.ShouldStartWith(sentence);
    }

    /// <summary>What it says counts today, and so it is today's: the older one has no answer and never will.</summary>
    [Fact]
    public async Task Pain_ends_a_check_in_left_open_from_an_earlier_day_and_puts_one_of_the_same_day_again()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        await postOp.ReplyAsync(patient, "PAIN");
        (await postOp.Running.Database(db => db.CheckIns.CountAsync(c => c.Kind == CheckInKinds.AdHoc))).ShouldBe(0);
        await postOp.PassAsync(2);
        await postOp.ReplyAsync(patient, "PAIN");
        await postOp.AnswerAsync(patient, 4, 3);
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.SentAt != null).OrderBy(c => c.Day).ToListAsync()))
            .Select(c => (c.Day, c.Kind, c.State)).ShouldBe([(3, "planned", "missed"), (5, "ad-hoc", "completed")]);
        postOp.Running.Said<CheckInMissed>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_link_sent_with_a_prompt_opens_the_same_check_in_and_the_first_one_still_does()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(byText: false, on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        var first = CheckIns.SubmitCheckInTests.HashOfLast(postOp, patient);
        await postOp.PassAsync(1);
        var second = CheckIns.SubmitCheckInTests.HashOfLast(postOp, patient);
        second.ShouldNotBe(first);
        foreach (var hash in new[] { first, second })
            (await postOp.Running.AskAsync<OpenCheckIn, CheckInForm>(new(hash))).ShouldBeOfType<Outcome<CheckInForm>.Answered>();
    }

    /// <summary>Lesson 12.</summary>
    [Fact]
    public async Task The_patient_has_died_or_has_withdrawn_and_there_is_silence_at_once_until_they_return()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (dead, gone) = (await postOp.OperatedAsync(on: new(2026, 2, 2)), await postOp.OperatedAsync(on: new(2026, 2, 2)));
        await postOp.Running.RunDueAsync();
        await postOp.Running.SendAsync(new PatientDied(dead, null, postOp.Running.Clock.UtcNow));
        await postOp.Running.SendAsync(new PatientWithdrew(gone, postOp.Running.Clock.UtcNow));
        postOp.Running.Said<CheckInMissed>().Count.ShouldBe(2);
        var said = postOp.Running.Said<SendMessage>().Count;
        await postOp.PassAsync(20);
        postOp.Running.Said<SendMessage>().Count.ShouldBe(said);
        await postOp.Running.SendAsync(new PatientReturned(gone, postOp.Running.Clock.UtcNow));
        await postOp.Running.SendAsync(new PatientReturned(dead, postOp.Running.Clock.UtcNow));
        await postOp.PassAsync(60);
        postOp.Running.Said<SendMessage>().Skip(said).Select(m => m.Recipient.Id).Distinct().ShouldBe([gone]);
    }

    [Fact]
    public async Task A_pause_sends_nothing_before_its_day_and_a_reply_in_it_is_kept_and_shown_to_a_person()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        (await postOp.Running.CommandAsync(new PauseFollowUp(patient, new(2026, 3, 12), "hospital"), PostOpService.Surgeon)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        await postOp.PassAsync(9);
        postOp.Running.Said<SendMessage>().ShouldNotContain(m => m.Recipient.Id == patient);
        await postOp.ReplyAsync(patient, "back home soon", question: null);
        (await postOp.CallTasksAsync()).ShouldContain(t => t.Reason == "reply-while-paused");
        await postOp.PassAsync(6);
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInFirstQuestion);
    }

    [Fact]
    public async Task Who_answers_with_words_of_danger_is_not_silent()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        await postOp.ReplyAsync(patient, "I can't pee");
        await postOp.PassAsync(6);
        (await ToldAsync(postOp)).ShouldBeEmpty();
        (await postOp.CallTasksAsync()).ShouldNotContain(t => t.Reason == "silence");
    }

    [Fact]
    public async Task Pain_told_by_phone_during_a_pause_sends_no_confirmation_into_it()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(on: new(2025, 11, 24));
        (await postOp.Running.CommandAsync(new PauseFollowUp(patient, new(2026, 4, 1), "hospital"), PostOpService.Surgeon)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await postOp.Running.CommandAsync(new EnterCheckIn(patient, 6, 8, [], true, [], null), PostOpService.Surgeon)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        await postOp.PassAsync(8);
        postOp.Running.Said<SendMessage>().ShouldNotContain(m => m.Recipient.Id == patient);
    }

    [Fact]
    public async Task A_re_check_a_surgeon_set_is_asked_for_after_a_pause_that_was_ended_before_it()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "I can't pee", question: null);
        var id = (await postOp.CaseOfAsync(patient))!.CaseId;
        await Reassessments.FlagPatientTests.AcknowledgeAsync(postOp, id);
        (await postOp.Running.CommandAsync(new DecideReassessment(id, Decisions.ConservativeCare, null, new(2026, 3, 13)), PostOpService.Surgeon)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        await postOp.Running.CommandAsync(new PauseFollowUp(patient, new(2026, 3, 15), "hospital"), PostOpService.Surgeon);
        await postOp.Running.CommandAsync(new ResumeFollowUp(patient), PostOpService.Surgeon);
        (await postOp.Running.Database(db => db.CheckIns.Where(c => c.Kind == "recheck").Select(c => c.State).ToListAsync())).ShouldContain("planned");
    }

    [Fact]
    public async Task Answers_for_a_closed_episode_are_kept_and_a_person_sees_them_and_a_danger_is_told()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var question = postOp.LastTo(patient).Question;
        await postOp.Running.SendAsync(new PatientWithdrew(patient, postOp.Running.Clock.UtcNow));
        await postOp.ReplyAsync(patient, "7", question);
        (await postOp.Running.Database(db => db.Answers.SingleAsync())).Score.ShouldBe(7);
        (await postOp.CallTasksAsync()).ShouldHaveSingleItem().Reason.ShouldBe("reply-while-paused");
        await postOp.ReplyAsync(patient, "I can't pee", question);
        (await postOp.CaseOfAsync(patient))!.Rules.ShouldBe(["R0"]);
        postOp.LastTo(patient).Purpose.ShouldBe(Purposes.Safety);
    }

    [Fact]
    public async Task The_calendar_says_what_will_be_sent_when_and_what_would_cancel_it()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        await postOp.PassAsync(3);
        var calendar = (await postOp.Running.AskAsync<ListPlannedMessages, PlannedMessages>(new(patient))).ShouldBeOfType<Outcome<PlannedMessages>.Answered>().Answer;
        calendar.TimeZone.ShouldBe("America/New_York");
        calendar.Messages.Take(5).Select(m => m.What).ShouldBe(["prompt", "prompt", "prompt-elsewhere", "check-in", "call-task"]);
        calendar.Messages.Count(m => m.What == "check-in").ShouldBe(8);
        calendar.Messages.ShouldAllBe(m => m.CancelledBy.Count > 0);
    }

    private static Task<List<SilenceReason>> ToldAsync(PostOpService postOp) =>
        postOp.Running.Database(db => db.Silences.Where(s => s.Reason != null).Select(s => s.Reason!).ToListAsync());
}
