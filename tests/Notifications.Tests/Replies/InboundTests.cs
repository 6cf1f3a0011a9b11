using System.Net;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Replies;

public class InboundTests : IClassFixture<NotificationsFixture>
{
    private readonly NotificationsFixture notifications;
    private readonly string phone = NewPhone();
    private readonly Guid checkIn = Guid.CreateVersion7();

    public InboundTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    [Fact]
    public async Task A_reply_is_told_with_the_question_it_answers()
    {
        var patient = await AskedAsync();
        await notifications.TextAsync(phone, "7");
        var told = notifications.RepliesOf(patient).ShouldHaveSingleItem();
        told.ShouldSatisfyAllConditions(
            r => r.SubjectId.ShouldBe(checkIn), r => r.Asked.ShouldBe(MessageQuestion.Axial), r => r.Text.ShouldBe("7"), r => r.Handled.ShouldBeNull());
        (await OpenAsync(phone)).ShouldBeNull();
    }

    [Fact]
    public async Task The_next_question_of_a_phone_is_sent_only_after_the_last_is_answered()
    {
        var patient = await AskedAsync();
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7()));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        await notifications.TextAsync(phone, "7");
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
        (await OpenAsync(phone)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_next_question_of_a_phone_is_sent_when_the_last_has_run_out()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(notifications.Question(patient, checkIn, open: TimeSpan.FromHours(2)));
        await notifications.SayAsync(notifications.Question(patient, Guid.CreateVersion7(), purpose: Purposes.Dialogue));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        notifications.Running.Clock.Advance(TimeSpan.FromHours(2));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(2);
    }

    /// <summary>Lesson 24.</summary>
    [Fact]
    public async Task A_reply_that_comes_late_is_stored_under_the_question_open_when_it_was_sent()
    {
        var patient = await AskedAsync();
        var (first, second) = (notifications.Now, Guid.CreateVersion7());
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(10));
        await notifications.Running.SendAsync(new Contracts.PostOp.CheckInMissed(checkIn, patient, notifications.Now));
        await notifications.SayAsync(notifications.Question(patient, second, MessageQuestion.Limb, purpose: Purposes.Dialogue));
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(10));
        await notifications.TextAsync(phone, "4", sentAt: first.AddMinutes(5));
        await notifications.TextAsync(phone, "6");
        notifications.RepliesOf(patient).Select(r => (r.SubjectId, r.SentAt, r.Text))
            .ShouldBe([(checkIn, first.AddMinutes(5), "4"), (second, notifications.Now, "6")]);
    }

    /// <summary>Lesson 27.</summary>
    [Fact]
    public async Task Two_patients_on_one_number_are_told_apart_by_initials_and_a_question_binds_to_its_patient()
    {
        var ana = await notifications.RegisterAsync(Contact(phone));
        var ben = await notifications.RegisterAsync(Contact(phone, name: "Ben Klein"));
        await notifications.SayAsync(notifications.Question(ben, checkIn));
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem().Text.ShouldStartWith("For B.K.: ");
        await notifications.TextAsync(phone, "3");
        await notifications.TextAsync(phone, "and who pays for this");
        notifications.RepliesOf(ben).Select(r => r.PatientIds.Count).ShouldBe([1, 2]);
        notifications.RepliesOf(ana).ShouldHaveSingleItem().QuestionId.ShouldBeNull();
    }

    /// <summary>Lesson 29.</summary>
    [Fact]
    public async Task Stop_in_the_middle_of_a_check_in_is_an_opt_out_confirmed_once_across_duplicates_and_a_restart()
    {
        var patient = await AskedAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => notifications.PostTextAsync(phone, "STOP", "sm-1" + phone)));
        await notifications.TextAsync(phone, "STOP", "sm-2" + phone);
        await notifications.Running.RestartAsync();
        await notifications.TextAsync(phone, "STOP", "sm-1" + phone);
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(5));
        await notifications.TextAsync(phone, "Stop.");
        (await notifications.HandedToAsync(phone)).Count(h => h.Text.Contains("no more texts")).ShouldBe(1);
        notifications.Running.Said<ContactOptedOut>().Count(o => o.PatientIds.Contains(patient)).ShouldBe(1);
        notifications.RepliesOf(patient).ShouldAllBe(r => r.Handled == ReplyOutcomes.OptedOut);
        notifications.RepliesOf(patient).Count.ShouldBe(2);
        (await OpenAsync(phone)).ShouldBeNull();
        (await notifications.Running.Database(db => db.ConsentEntries.CountAsync(e => e.Address == phone && e.What == ConsentEntry.OptedOut))).ShouldBe(2);
    }

    /// <summary>The law's five minutes: what an outage held up longer is a text to somebody who wants none.</summary>
    [Theory]
    [InlineData(4, 1)]
    [InlineData(6, 0)]
    public async Task Stop_is_confirmed_within_five_minutes_or_not_at_all(int minutes, int confirmations)
    {
        await notifications.RegisterAsync(Contact(phone));
        notifications.Mood.Before = _ => new FbssFollowUp.Notifications.Channels.ChannelAnswer.NotNow("away");
        await notifications.TextAsync(phone, "STOP");
        notifications.Mood.Before = null;
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(confirmations);
        (await notifications.Running.Database(db => db.PhoneStandings.SingleAsync(s => s.Phone == phone))).OptedOut.ShouldBeTrue();
    }

    /// <summary>START said once is no consent for ever: what a patient took back in writing counts from then on.</summary>
    [Fact]
    public async Task Consent_taken_back_in_writing_outweighs_an_earlier_start()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "START");
        await notifications.Running.SendAsync(new Contracts.Consultations.PatientDetailsChanged(patient, 2, Contact(phone, consent: false), notifications.Now));
        await notifications.SayAsync(Safety(patient, checkIn));
        (await notifications.MessageAsync(checkIn)).Reason.ShouldBe("no-consent");
    }

    [Fact]
    public async Task After_stop_a_dialogue_is_not_sent_and_mail_goes_on()
    {
        var mail = $"{Guid.CreateVersion7():N}@example.org";
        var patient = await notifications.RegisterAsync(Contact(phone, mail));
        await notifications.TextAsync(phone, "please stop texting me");
        await notifications.SayAsync(notifications.Question(patient, checkIn, purpose: Purposes.Dialogue));
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7(), ChannelCodes.Sms));
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem().Text.ShouldContain("no more texts");
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
    }

    /// <summary>Lesson 30.</summary>
    [Fact]
    public async Task Stop_to_one_number_does_not_silence_another_and_outlives_a_change_of_patient()
    {
        var (ana, other) = (await notifications.RegisterAsync(Contact(phone)), NewPhone());
        await notifications.TextAsync(phone, "STOP");
        await notifications.Running.SendAsync(new Contracts.Consultations.PatientDetailsChanged(ana, 2, Contact(other), notifications.Now));
        var ben = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(Safety(ana, Guid.CreateVersion7()));
        await notifications.SayAsync(Safety(ben, checkIn));
        (await notifications.HandedToAsync(other)).Count.ShouldBe(1);
        (await notifications.MessageAsync(checkIn)).Reason.ShouldBe("opted-out");
    }

    [Fact]
    public async Task Start_opts_in_again_and_is_confirmed()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "STOP");
        notifications.Running.Clock.Advance(TimeSpan.FromMinutes(1));
        await notifications.TextAsync(phone, "start");
        await notifications.SayAsync(Safety(patient, checkIn));
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(3);
        notifications.Running.Said<ContactOptedIn>().Count(o => o.PatientIds.Contains(patient)).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_word_is_the_one_said_last_also_when_it_comes_first()
    {
        await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "START", sentAt: notifications.Now.AddMinutes(-1));
        await notifications.TextAsync(phone, "STOP", sentAt: notifications.Now.AddMinutes(-2));
        (await notifications.Running.Database(db => db.PhoneStandings.SingleAsync(s => s.Phone == phone))).OptedOut.ShouldBeFalse();
    }

    /// <summary>Lesson 5.</summary>
    [Fact]
    public async Task The_same_phone_on_two_records_gets_one_confirmation_in_the_stored_language()
    {
        var (first, second) = (await notifications.RegisterAsync(Contact(phone, language: "es")), await notifications.RegisterAsync(Contact(phone, language: "es")));
        await notifications.TextAsync(phone, "no mas mensajes por favor");
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem().Text.ShouldContain("ya no recibe textos");
        notifications.Running.Said<ContactOptedOut>().Where(o => o.PatientIds.Contains(first)).ShouldHaveSingleItem().PatientIds.ShouldContain(second);
    }

    [Fact]
    public async Task Help_during_an_open_question_is_answered_and_told_and_the_question_stays_open()
    {
        var patient = await AskedAsync();
        await notifications.TextAsync(phone, "HELP");
        (await notifications.HandedToAsync(phone))[^1].Text.ShouldSatisfyAllConditions(
            t => t.ShouldContain("Riverside Clinic"), t => t.ShouldContain("(555) 010-0199"), t => t.ShouldContain("STOP"), t => t.ShouldContain("911"));
        notifications.RepliesOf(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => r.Handled.ShouldBe(ReplyOutcomes.Helped), r => r.SubjectId.ShouldBe(checkIn));
        (await OpenAsync(phone)).ShouldNotBeNull();
    }

    [Fact]
    public async Task One_text_causes_at_most_one_automatic_answer_across_a_restart()
    {
        await AskedAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => notifications.PostTextAsync(phone, "HELP", "sm-h" + phone)));
        await notifications.Running.RestartAsync();
        await notifications.TextAsync(phone, "HELP", "sm-h" + phone);
        (await notifications.HandedToAsync(phone)).Count(h => h.Text.Contains("for help call")).ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_that_overtakes_the_record_of_its_question_waits_for_it()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.SendAsync(notifications.Question(patient, checkIn));
        HttpResponseMessage? early = null;
        notifications.Mood.After = _ => early = notifications.PostTextAsync(phone, "7").GetAwaiter().GetResult();
        await notifications.Running.RunDueAsync();
        notifications.Mood.After = null;
        early.ShouldNotBeNull().StatusCode.ShouldBe(HttpStatusCode.Accepted);
        notifications.RepliesOf(patient).ShouldHaveSingleItem().SubjectId.ShouldBe(checkIn);
    }

    /// <summary>Lesson 31.</summary>
    [Theory]
    [InlineData("STOP 12345")]
    [InlineData("we have got to STOP this")]
    public async Task A_keyword_inside_a_sentence_goes_on_for_a_human(string text)
    {
        var patient = await AskedAsync();
        await notifications.TextAsync(phone, text);
        notifications.RepliesOf(patient).ShouldHaveSingleItem().Handled.ShouldBeNull();
        (await notifications.Running.Database(db => db.PhoneStandings.AnyAsync(s => s.Phone == phone))).ShouldBeFalse();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_tapback_leaves_the_question_open()
    {
        var patient = await AskedAsync();
        await notifications.TextAsync(phone, "Liked “Your back pain over the last week, 0 (none) to 10 (worst)?”");
        notifications.RepliesOf(patient).ShouldHaveSingleItem().Handled.ShouldBe(ReplyOutcomes.Ignored);
        (await OpenAsync(phone)).ShouldNotBeNull();
    }

    /// <summary>Lesson 6.</summary>
    [Fact]
    public async Task Two_identical_webhooks_at_the_same_instant_and_one_redelivered_have_one_effect()
    {
        var patient = await AskedAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => notifications.PostTextAsync(phone, "7", "sm-7" + phone)));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Accepted);
        await Task.WhenAll(notifications.PostTextAsync(phone, "7", "other-a" + phone), notifications.PostTextAsync(phone, "7", "other-b" + phone));
        await notifications.TextAsync(phone, "7", "sm-7" + phone);
        notifications.RepliesOf(patient).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_score_to_two_questions_within_seconds_is_two_answers()
    {
        var patient = await AskedAsync();
        await notifications.TextAsync(phone, "4");
        await notifications.SayAsync(notifications.Question(patient, checkIn, MessageQuestion.Limb, purpose: Purposes.Dialogue));
        await notifications.TextAsync(phone, "4");
        notifications.RepliesOf(patient).Select(r => r.Asked).ShouldBe([MessageQuestion.Axial, MessageQuestion.Limb]);
    }

    /// <summary>Lesson 28.</summary>
    [Fact]
    public async Task A_correction_inside_a_minute_is_kept_not_dropped_as_a_duplicate()
    {
        var patient = await AskedAsync();
        await notifications.TextAsync(phone, "3");
        notifications.Running.Clock.Advance(TimeSpan.FromSeconds(5));
        await notifications.TextAsync(phone, "sorry I meant 8");
        await notifications.TextAsync(phone, "3");
        notifications.RepliesOf(patient).Select(r => r.Text).ShouldBe(["3", "sorry I meant 8", "3"]);
    }

    [Fact]
    public async Task A_strangers_text_is_stored_and_neither_answered_nor_told_but_their_stop_holds()
    {
        await notifications.TextAsync(phone, "who is this");
        await notifications.TextAsync(phone, "STOP");
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        notifications.Running.Said<ReplyReceived>().ShouldNotContain(r => r.Text == "who is this");
        await notifications.SayAsync(Safety(await notifications.RegisterAsync(Contact(phone)), checkIn));
        (await notifications.MessageAsync(checkIn)).Reason.ShouldBe("opted-out");
    }

    [Fact]
    public async Task A_text_stored_and_not_read_before_a_crash_is_read_afterwards()
    {
        var patient = await AskedAsync();
        await notifications.Running.Database(db => ReceiveText.RunAsync(db, new InboundMessage
        {
            Provider = "sandbox",
            ProviderId = "crashed" + phone,
            Channel = ChannelCodes.Sms,
            From = phone,
            Text = "7",
            SentAt = notifications.Now,
            ReceivedAt = notifications.Now
        }, default));
        notifications.RepliesOf(patient).ShouldBeEmpty();
        await notifications.Running.RunDueAsync();
        notifications.RepliesOf(patient).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, "7")]
    [InlineData("442 555 0100", "7")]
    [InlineData("+14425550100", null)]
    public async Task A_text_without_sender_or_words_is_refused(string? from, string? text) =>
        (await notifications.PostTextAsync(from, text)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_text_the_database_could_not_hold_as_it_is_is_kept_as_far_as_it_goes()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.TextAsync(phone, "a\0b" + new string('x', 1597) + "\U0001F44D");
        notifications.RepliesOf(patient).ShouldHaveSingleItem().Text.ShouldSatisfyAllConditions(
            t => t.ShouldStartWith("abx"), t => t.Length.ShouldBe(InboundText.Longest - 1));
    }

    private async Task<Guid> AskedAsync()
    {
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(notifications.Question(patient, checkIn));
        return patient;
    }

    private Task<Question?> OpenAsync(string number) =>
        notifications.Running.Database(db => db.Questions.SingleOrDefaultAsync(q => q.Phone == number && q.ClosedAt == null));
}
