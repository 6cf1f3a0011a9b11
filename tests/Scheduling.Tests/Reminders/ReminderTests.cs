using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Reminders;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Tests.Reminders;

/// <summary>The ladder and the answers to it, with a clock of their own. Booked on Monday, 2 March, 10:00, for Friday the 20th, 14:00, in New York.</summary>
public class ReminderTests
{
    private static readonly DateTimeOffset Friday = Practice.At(20, 14);

    [Fact]
    public async Task A_patient_is_told_at_booking_and_reminded_seven_days_two_days_and_three_hours_before_each_once()
    {
        await using var booked = await BookedAsync();
        await PassAsync(booked.Running, Friday.AddDays(1));
        Told(booked).ShouldBe(["appointment-booked", "appointment-reminder", "appointment-reminder-to-confirm", "appointment-reminder"]);
        Sent(booked).Select(m => m.Occurrence).ShouldBe(["booked-1", "7-days-1", "2-days-1", "3-hours-1"]);
        Sent(booked).Skip(1).Select(m => m.AskedAt).ShouldBe([Practice.At(13, 14), Practice.At(18, 14), Practice.At(20, 11)]);
        Sent(booked).Select(m => m.Data["link"]).Distinct().Count().ShouldBe(4);
        // Lesson 3: sending a reminder never writes the appointment's own state.
        (await AppointmentAsync(booked)).Revision.ShouldBe(1);
    }

    /// <summary>Lesson 1, for reminders: several dispatchers on the same due row.</summary>
    [Fact]
    public async Task A_due_reminder_is_sent_once_however_many_replicas_run()
    {
        await using var booked = await BookedAsync();
        booked.Running.Service.Clock.Set(Practice.At(13, 15));
        await booked.Running.Service.RunOnReplicasAsync(typeof(SendDueRemindersJob), 12);
        Sent(booked).Count(m => m.Occurrence == "7-days-1").ShouldBe(1);
    }

    /// <summary>Lesson 8: the appointment is cancelled, or a new time asked for: its reminders are gone.</summary>
    [Theory]
    [InlineData("cancelled by staff")]
    [InlineData("another time asked for by text")]
    [InlineData("another time asked for behind the link")]
    public async Task A_cancelled_appointment_or_one_asked_to_change_reminds_of_nothing_any_more(string how)
    {
        await using var booked = await BookedAsync();
        var ended = how switch
        {
            "cancelled by staff" => await booked.Running.Service.CommandAsync(new CancelAppointment(booked.Id, CancelReasons.ByPatient, null), Practice.Scheduler),
            "another time asked for behind the link" => await booked.Running.Service.CommandAsync(new AnswerAppointment(Hash(Sent(booked)[0]), false)),
            _ => null
        };
        if (ended is null) await ReplyAsync(booked, Sent(booked)[0].Question!, "R");
        else ended.ShouldBeOfType<Outcome<Accepted>.Answered>();
        await PassAsync(booked.Running, Friday.AddDays(1));
        Sent(booked).ShouldNotContain(m => m.Purpose == Purposes.Reminder);
        (await WishesAsync(booked)).Length.ShouldBe(how == "cancelled by staff" ? 0 : 1);
    }

    /// <summary>Lesson 9: the appointment is moved: old reminders gone and new ones planned.</summary>
    [Fact]
    public async Task A_moved_appointment_reminds_of_its_new_time_only()
    {
        await using var booked = await BookedAsync();
        booked.Running.Service.Clock.Set(Practice.At(13, 15));
        await booked.Running.Service.RunDueAsync();
        await booked.Running.Service.CommandAsync(new MoveAppointment(booked.Id, 1, "dr-ellis", Practice.At(27, 10)), Practice.Scheduler);
        await PassAsync(booked.Running, Practice.At(28, 10));
        Sent(booked).Select(m => m.Occurrence).ShouldBe(["booked-1", "7-days-1", "moved-2", "7-days-2", "2-days-2", "3-hours-2"]);
        Sent(booked).Skip(2).ShouldAllBe(m => m.Data["startsAt"] == "2026-03-27T14:00:00Z");
    }

    /// <summary>Lesson 10: booked 24 hours ahead, no reminder of days before.</summary>
    [Fact]
    public async Task Booked_a_day_ahead_only_the_last_reminder_goes()
    {
        await using var booked = await BookedAsync(Practice.At(3, 15));
        await PassAsync(booked.Running, Practice.At(4, 15));
        Sent(booked).Select(m => m.Occurrence).ShouldBe(["booked-1", "3-hours-1"]);
    }

    [Fact]
    public async Task After_a_standstill_what_came_too_late_is_not_sent()
    {
        await using var booked = await BookedAsync();
        booked.Running.Service.Clock.Set(Friday.AddHours(-2));
        await booked.Running.Service.RunDueAsync();
        Sent(booked).Select(m => m.Occurrence).ShouldBe(["booked-1", "3-hours-1"]);
        booked.Running.Service.Clock.Set(Friday.AddHours(2));
        (await booked.Running.Service.RunDueAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_patient_who_moves_to_another_zone_is_reminded_in_their_new_day()
    {
        await using var booked = await BookedAsync(Practice.At(20, 9));
        await booked.Running.Service.SendAsync(new Contracts.Consultations.PatientDetailsChanged(booked.Patient, 2, Practice.Contact("Pacific/Guam"), booked.Running.Now));
        await PassAsync(booked.Running, Friday.AddDays(1));
        // 9:00 in New York is 23:00 in Guam: the last reminder goes at 19:00 there.
        Sent(booked)[^1].AskedAt.ShouldBe(new DateTimeOffset(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Who_asks_for_another_time_and_then_confirms_this_one_after_all_is_reminded_of_it_again()
    {
        await using var booked = await BookedAsync();
        await ReplyAsync(booked, Sent(booked)[0].Question!, "R");
        booked.Running.Service.Clock.Set(Practice.At(14, 15));
        await booked.Running.Service.RunDueAsync();
        (await booked.Running.Service.CommandAsync(new AnswerAppointment(Hash(Sent(booked)[0]), true))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        await PassAsync(booked.Running, Friday.AddDays(1));
        Sent(booked).Where(m => m.Purpose == Purposes.Reminder).Select(m => m.Occurrence).ShouldBe(["2-days-1", "3-hours-1"], "the one of seven days before lies behind");
    }

    [Fact]
    public async Task C_confirms_and_the_reminder_of_two_days_before_asks_no_more()
    {
        await using var booked = await BookedAsync();
        await ReplyAsync(booked, Sent(booked)[0].Question!, " c. ");
        booked.Running.Service.Said<AppointmentConfirmed>().ShouldHaveSingleItem().AppointmentId.ShouldBe(booked.Id);
        Told(booked)[^1].ShouldBe("appointment-confirmed");
        await PassAsync(booked.Running, Friday);
        Told(booked).ShouldBe(["appointment-booked", "appointment-confirmed", "appointment-reminder", "appointment-reminder", "appointment-reminder"]);
    }

    [Fact]
    public async Task An_unclear_reply_is_asked_about_once_more_and_then_read_by_a_person()
    {
        await using var booked = await BookedAsync();
        await ReplyAsync(booked, Sent(booked)[0].Question!, "what time was it?");
        Told(booked)[^1].ShouldBe("appointment-asked-again");
        var again = Sent(booked)[^1].Question.ShouldNotBeNull();
        await ReplyAsync(booked, again, "hmm");
        Told(booked)[^1].ShouldBe("human-will-read");
        (await WishesAsync(booked)).ShouldBe(["reply-unclear"]);
        booked.Running.Service.Said<AppointmentConfirmed>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("C", "appointment-confirmed", "")]
    [InlineData("Otra hora, por favor", "appointment-another-time", "another-time")]
    [InlineData("What time was it?", "human-will-read", "reply-unclear")]
    public async Task A_mail_does_what_a_text_does_and_an_unclear_one_is_read_by_a_person_at_once(string text, string answered, string wish)
    {
        await using var booked = await BookedAsync();
        await booked.Running.Service.SendAsync(Reply(booked, Sent(booked)[0].Question!, text, null) with { Channel = Channels.Email });
        Sent(booked)[^1].ShouldSatisfyAllConditions(m => m.Template.ShouldBe(answered), m => m.Channel.ShouldBe(Channels.Email), m => m.Question.ShouldBeNull());
        (await WishesAsync(booked)).ShouldBe(wish.Length == 0 ? [] : [wish]);
        booked.Running.Service.Said<AppointmentConfirmed>().Count.ShouldBe(text == "C" ? 1 : 0);
    }

    /// <summary>Nothing closes the question of a mail.</summary>
    [Fact]
    public async Task A_mail_about_an_appointment_that_was_cancelled_in_the_same_moment_is_read_by_a_person()
    {
        await using var booked = await BookedAsync();
        var question = Sent(booked)[0].Question!;
        await booked.Running.Service.CommandAsync(new CancelAppointment(booked.Id, CancelReasons.ByPractice, null), Practice.Scheduler);
        await booked.Running.Service.SendAsync(Reply(booked, question, "C", null) with { Channel = Channels.Email });
        (await WishesAsync(booked)).ShouldContain("reply-unclear");
        booked.Running.Service.Said<AppointmentConfirmed>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_late_C_to_the_old_time_does_not_confirm_the_new_one()
    {
        await using var booked = await BookedAsync();
        var old = Sent(booked)[0].Question!;
        await booked.Running.Service.CommandAsync(new MoveAppointment(booked.Id, 1, "dr-ellis", Practice.At(27, 10)), Practice.Scheduler);
        await ReplyAsync(booked, old, "C");
        (await AppointmentAsync(booked)).ConfirmedAt.ShouldBeNull();
        Told(booked)[^1].ShouldBe("appointment-asked-again");
        (await booked.Running.Service.CommandAsync(new AnswerAppointment(Hash(Sent(booked)[0]), true))).ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code.ShouldBe("link-expired");
    }

    [Fact]
    public async Task Replies_to_other_questions_and_keywords_are_left_alone()
    {
        await using var booked = await BookedAsync();
        var question = Sent(booked)[0].Question!;
        await ReplyAsync(booked, question with { Asks = MessageQuestion.RedFlags }, "C");
        await ReplyAsync(booked, question, "STOP", "opted-out");
        Told(booked).Length.ShouldBe(1);
        (await AppointmentAsync(booked)).ConfirmedAt.ShouldBeNull();
    }

    [Fact]
    public async Task One_text_delivered_twice_causes_one_answer()
    {
        await using var booked = await BookedAsync();
        await booked.Running.Service.SendTwiceAsync(Reply(booked, Sent(booked)[0].Question!, "C", null));
        Told(booked).Count(t => t == "appointment-confirmed").ShouldBe(1);
    }

    private sealed record Booked(RunningScheduling Running, Guid Id, Guid Patient) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }

    private static async Task<Booked> BookedAsync(DateTimeOffset? at = null)
    {
        var running = await RunningScheduling.WithAsync("dr-ellis");
        var patient = Guid.CreateVersion7();
        await running.Service.SendAsync(new Contracts.Consultations.PatientRegistered(patient, 1, Practice.Contact("America/New_York"), running.Now));
        var outcome = await running.Service.CommandAsync(Practice.Booking("dr-ellis", at ?? Friday, patient: patient), Practice.Scheduler);
        return new(running, outcome.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id, patient);
    }

    /// <summary>Moves the clock from one due instant to the next.</summary>
    private static async Task PassAsync(RunningScheduling running, DateTimeOffset until)
    {
        while (await running.Service.Database(db => db.Reminders.Where(r => r.SentAt == null && r.EndedAt == null).MinAsync(r => (DateTimeOffset?)r.DueAt)) is { } due && due <= until)
        {
            running.Service.Clock.Set(due);
            await running.Service.RunDueAsync();
        }
    }

    private static SendMessage[] Sent(Booked booked) => [.. booked.Running.Service.Said<SendMessage>().Where(m => m.Recipient.Id == booked.Patient)];

    private static string[] Told(Booked booked) => [.. Sent(booked).Select(m => m.Template)];

    private static Task<Guid> ReplyAsync(Booked booked, MessageQuestion question, string text, string? handled = null) =>
        booked.Running.Service.SendAsync(Reply(booked, question, text, handled));

    private static ReplyReceived Reply(Booked booked, MessageQuestion question, string text, string? handled) =>
        new(Guid.CreateVersion7(), [booked.Patient], question.QuestionId, question.SubjectId, question.Asks, text, Channels.Sms, booked.Running.Now, handled);

    private static string Hash(SendMessage message) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(message.Data["link"][^43..])));

    private static async Task<AppointmentSummary> AppointmentAsync(Booked booked) =>
        (await booked.Running.Service.AskAsync<ListAppointments, AppointmentList>(new(null, booked.Id))).ShouldBeOfType<Outcome<AppointmentList>.Answered>().Answer.Appointments.Single();

    private static async Task<string[]> WishesAsync(Booked booked) =>
        [.. (await booked.Running.Service.AskAsync<ListWishes, WishList>(new(100))).ShouldBeOfType<Outcome<WishList>.Answered>().Answer.Wishes.Select(w => w.Kind)];
}
