using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class DispatchMessagesTests : IClassFixture<NotificationsFixture>
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(120);
    private readonly NotificationsFixture notifications;

    public DispatchMessagesTests(NotificationsFixture fixture)
    {
        notifications = fixture;
        notifications.MoveTo(10, 0);
    }

    /// <summary>Lesson 1.</summary>
    [Fact]
    public async Task The_dispatcher_runs_24_times_over_the_same_due_row_one_message()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        await notifications.Running.SendAsync(notifications.Question(await notifications.RegisterAsync(Contact(phone)), checkIn));
        for (var run = 0; run < 24; run++)
            await notifications.DispatchAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Three_dispatchers_over_the_same_rows_send_each_once()
    {
        var phones = await DueMessagesAsync(120);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (await notifications.DispatchAsync() > 0) { }
        })));
        foreach (var phone in phones)
            (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    /// <summary>The provider of texts answers only after a mail was seen: were one lane to wait for the other, neither would ever be done.</summary>
    [Fact]
    public async Task What_a_commit_wakes_in_one_lane_does_not_wait_for_a_slow_provider_of_the_other()
    {
        var (text, mail, address) = (Guid.CreateVersion7(), Guid.CreateVersion7(), $"{Guid.CreateVersion7():N}@example.org");
        var (byText, byMail) = (await notifications.RegisterAsync(Contact(NewPhone())), await notifications.RegisterAsync(Contact(null, address, preferred: "email")));
        var (called, mailSeen) = (new TaskCompletionSource(), new TaskCompletionSource());
        notifications.Mood.Slowness = message =>
        {
            if (message.Channel == ChannelCodes.Email)
                mailSeen.TrySetResult();
            else
                called.TrySetResult();
            return mailSeen.Task.WaitAsync(Generous);
        };
        await using (await RunningServiceWaking.StartAsync(notifications.Running))
        {
            await notifications.Running.SendAsync(Safety(byText, text));
            await called.Task.WaitAsync(Generous);
            await notifications.Running.SendAsync(Safety(byMail, mail));
            await SentAsync(text, mail);
        }
        notifications.Mood.Slowness = null;
        (await notifications.MessageAsync(text)).Attempts.ShouldBe(1);
    }

    /// <summary>Every call for a text is held until the mails have left, however long that takes: longer than its caller waits, and it is asked for afterwards.</summary>
    [Fact]
    public async Task While_the_provider_of_texts_takes_its_time_mails_leave_and_texts_wait_side_by_side()
    {
        var (phones, addresses) = (await DueMessagesAsync(24), await DueMailsAsync(12));
        var (held, eight, calls) = (new TaskCompletionSource(), new TaskCompletionSource(), 0);
        notifications.Mood.Slowness = message =>
        {
            if (message.Channel == ChannelCodes.Sms && Interlocked.Increment(ref calls) == 8)
                eight.SetResult();
            return message.Channel == ChannelCodes.Sms ? held.Task : Task.CompletedTask;
        };
        var texts = RunAsync<DispatchTextsJob>();
        await eight.Task.WaitAsync(Generous);
        while (await RunAsync<DispatchMailsJob>() > 0) { }
        (await HandedToAllAsync(addresses)).ShouldAllBe(count => count == 1);
        (await HandedToAllAsync(phones)).ShouldAllBe(count => count == 0);
        (texts.IsCompleted, calls).ShouldBe((false, 8));
        notifications.Mood.Slowness = null;
        held.SetResult();
        await texts;
        await notifications.Running.RunDueAsync();
        notifications.Running.Clock.Advance(RetryDelays.BeforeAsking);
        await notifications.Running.RunDueAsync();
        (await HandedToAllAsync(phones)).ShouldAllBe(count => count == 1);
    }

    /// <summary>Lesson 7, inside one process.</summary>
    [Fact]
    public async Task One_of_two_dispatchers_is_killed_in_its_batch_nothing_twice_nothing_lost()
    {
        var phones = await DueMessagesAsync(20);
        using var killed = new CancellationTokenSource();
        var taken = 0;
        notifications.Mood.After = _ => { if (Interlocked.Increment(ref taken) == 7) { killed.Cancel(); throw new OperationCanceledException(killed.Token); } };
        await Should.ThrowAsync<OperationCanceledException>(() => notifications.DispatchAsync(killed.Token));
        notifications.Mood.After = null;
        await notifications.DispatchAsync();
        await notifications.LeasesRunOutAsync();
        await notifications.Running.RunDueAsync();
        foreach (var phone in phones)
            (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
        (await notifications.Running.Database(db => db.Messages.CountAsync(m => m.State == MessageState.Sending))).ShouldBe(0);
    }

    /// <summary>To it the message looks as if its own call had been cut off: asked in the middle of the other's call, the provider has nothing.</summary>
    [Fact]
    public async Task A_dispatcher_that_slept_past_its_lease_leaves_the_message_to_whoever_has_it_now()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        await notifications.Running.RunDueAsync();
        await notifications.Running.SendAsync(Safety(await notifications.RegisterAsync(Contact(phone)), checkIn));
        var slept = await notifications.ClaimAsync();
        await notifications.LeasesRunOutAsync();
        var now = await notifications.ClaimAsync();
        now.Message.ShouldBe(slept.Message);
        await notifications.DispatchAsync(slept.Message, slept.Lease);
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        await notifications.DispatchAsync(now.Message, now.Lease);
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    /// <summary>The first to that person is held until everybody beside it is busy with somebody else.</summary>
    [Fact]
    public async Task One_persons_messages_leave_one_after_another_while_others_go_beside_them()
    {
        var (phone, atOnce, most, beside, release) = (NewPhone(), 0, 0, 0, new TaskCompletionSource());
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.Running.RunDueAsync();
        for (var i = 0; i < 4; i++)
            await notifications.Running.SendAsync(Safety(patient, Guid.CreateVersion7()));
        await DueMessagesAsync(12);
        notifications.Mood.Slowness = async message =>
        {
            if (message.To == phone)
                most = Math.Max(most, Interlocked.Increment(ref atOnce));
            else
                Interlocked.Increment(ref beside);
            if (most > 1 || beside >= 7)
                release.TrySetResult();
            if (message.To == phone)
            {
                await release.Task;
                Interlocked.Decrement(ref atOnce);
            }
        };
        await notifications.Running.RunDueAsync();
        notifications.Mood.Slowness = null;
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(4);
        most.ShouldBe(1);
    }

    [Fact]
    public async Task A_crash_between_provider_and_record_is_asked_for_never_resent_and_its_question_is_open()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        await notifications.Running.SendAsync(notifications.Question(await notifications.RegisterAsync(Contact(phone)), checkIn));
        using var killed = new CancellationTokenSource();
        notifications.Mood.After = _ => { killed.Cancel(); throw new OperationCanceledException(killed.Token); };
        await Should.ThrowAsync<OperationCanceledException>(() => notifications.DispatchAsync(killed.Token));
        notifications.Mood.After = null;
        (await notifications.MessageAsync(checkIn)).State.ShouldBe(MessageState.Sending);
        await notifications.LeasesRunOutAsync();
        await notifications.Running.RunDueAsync();
        var handedOver = (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem();
        (await notifications.MessageAsync(checkIn)).ShouldSatisfyAllConditions(
            m => m.State.ShouldBe(MessageState.Sent), m => m.Reference.ShouldBe(handedOver.Reference), m => m.SentAt.ShouldBe(handedOver.At));
        (await notifications.Running.Database(db => db.Questions.SingleAsync(q => q.Phone == phone))).OpenedAt.ShouldBe(handedOver.At);
    }

    [Fact]
    public async Task A_provider_that_takes_the_message_and_then_times_out_is_asked_first()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        notifications.Mood.After = _ => throw new TimeoutException();
        await notifications.SayAsync(Safety(patient, checkIn));
        notifications.Mood.After = null;
        (await notifications.MessageAsync(checkIn)).State.ShouldBe(MessageState.Sending);
        notifications.Running.Clock.Advance(RetryDelays.BeforeAsking);
        await notifications.Running.RunDueAsync();
        (await notifications.MessageAsync(checkIn)).State.ShouldBe(MessageState.Sent);
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_never_had_the_message_is_given_it_again()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(phone));
        notifications.Mood.Before = _ => throw new TimeoutException();
        await notifications.SayAsync(Safety(patient, checkIn));
        notifications.Mood.Before = null;
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        notifications.Running.Clock.Advance(RetryDelays.BeforeAsking);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_refuses_again_and_again_is_tried_a_bounded_number_of_times_and_then_somebody_is_told()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        var (patient, tries) = (await notifications.RegisterAsync(Contact(phone)), 0);
        notifications.Mood.Before = _ =>
        {
            tries++;
            return new ChannelAnswer.Refused(30008, true, false, "busy");
        };
        await notifications.Running.SendAsync(Safety(patient, checkIn));
        for (var hour = 0; hour < 12; hour++, notifications.Running.Clock.Advance(TimeSpan.FromHours(1)))
            await notifications.Running.RunDueAsync();
        notifications.Mood.Before = null;
        tries.ShouldBe(RetryDelays.MostAttempts);
        Undeliverable(checkIn).Reason.ShouldBe(NotSent.RefusedByProvider);
    }

    [Fact]
    public async Task An_opt_out_that_only_the_provider_knows_is_one_and_the_message_goes_by_mail()
    {
        var (phone, checkIn, mail) = (NewPhone(), Guid.CreateVersion7(), $"{Guid.CreateVersion7():N}@example.org");
        var patient = await notifications.RegisterAsync(Contact(phone, mail));
        notifications.Mood.Before = m => m.To == phone ? new ChannelAnswer.Refused(21610, false, true, "opted out") : null;
        await notifications.SayAsync(Safety(patient, checkIn));
        notifications.Mood.Before = null;
        (await notifications.HandedToAsync(mail)).Count.ShouldBe(1);
        notifications.Running.Said<ContactOptedOut>().Count(o => o.PatientIds.Contains(patient)).ShouldBe(1);
    }

    /// <summary>Lesson 3. All this service may say is of messages, replies and consent; of a reminder that arrived it says nothing at all.</summary>
    [Fact]
    public async Task Sending_a_reminder_never_writes_the_appointments_own_status()
    {
        var appointment = Guid.CreateVersion7();
        var patient = await notifications.RegisterAsync(Contact(NewPhone()));
        await notifications.SayAsync(new SendMessage(
            Purposes.Reminder, appointment, "2-days-1", new(MessageRecipient.Patient, patient), TemplateCodes.AppointmentReminder,
            new Dictionary<string, string> { ["startsAt"] = "2027-03-10T14:00:00Z", ["timeZone"] = "America/New_York", ["link"] = "https://portal.example/c/x" }, null, null, null));
        await notifications.PostAsync("/sandbox/status", new { messageId = (await notifications.MessageAsync(appointment)).Id, status = "delivered" });
        await notifications.Running.RunDueAsync();
        (await notifications.MessageAsync(appointment)).State.ShouldBe(MessageState.Delivered);
        WhoSaysWhat.Rows.Where(r => r.From.Contains(Services.Notifications)).Select(r => r.Message.Name).Order().ShouldBe(
            [nameof(ContactOptedIn), nameof(ContactOptedOut), nameof(MessageUndeliverable), nameof(ReplyReceived), nameof(StaffReplyReceived)]);
        notifications.Running.Said<MessageUndeliverable>().ShouldNotContain(u => u.SubjectId == appointment);
        notifications.RepliesOf(patient).ShouldBeEmpty();
        (await notifications.Running.Database(db => db.EndedSubjects.AnyAsync(e => e.SubjectId == appointment))).ShouldBeFalse();
    }

    /// <summary>Lesson 32.</summary>
    [Fact]
    public async Task The_stored_language_is_used_also_in_a_message_planned_before_it_changed()
    {
        var (phone, checkIn, patient) = (NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await notifications.Running.SendAsync(new PatientRegistered(patient, 1, Contact(phone), notifications.Now));
        await notifications.Running.SendAsync(notifications.Question(patient, checkIn));
        await notifications.Running.SendAsync(new PatientDetailsChanged(patient, 2, Contact(phone, language: Languages.Spanish), notifications.Now));
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem().Text.ShouldContain("Su dolor de espalda");
    }

    /// <summary>Lesson 18.</summary>
    [Fact]
    public async Task A_backlog_after_an_outage_is_not_delivered_at_22_57()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        await notifications.Running.SendAsync(notifications.Question(await notifications.RegisterAsync(Contact(phone)), checkIn));
        notifications.MoveTo(22, 57);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).ShouldBeEmpty();
        notifications.MoveTo(9, 0);
        await notifications.Running.RunDueAsync();
        (await notifications.HandedToAsync(phone)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_text_without_consent_goes_by_mail_and_without_mail_somebody_is_told()
    {
        var (with, without) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var mail = $"{Guid.CreateVersion7():N}@example.org";
        await notifications.SayAsync(Safety(await notifications.RegisterAsync(Contact(NewPhone(), mail, consent: false)), with));
        await notifications.SayAsync(Safety(await notifications.RegisterAsync(Contact(NewPhone(), consent: false)), without));
        (await notifications.HandedToAsync(mail)).ShouldHaveSingleItem().Subject.ShouldBe("A message from Riverside Clinic");
        Undeliverable(without).Reason.ShouldBe(NotSent.NoConsent);
    }

    [Fact]
    public async Task A_recipient_who_never_comes_is_told_after_a_day()
    {
        var subject = Guid.CreateVersion7();
        await notifications.SayAsync(Safety(Guid.CreateVersion7(), subject));
        notifications.Running.Clock.Advance(SendRules.UnknownRecipientPatience);
        await notifications.Running.RunDueAsync();
        Undeliverable(subject).Reason.ShouldBe(NotSent.RecipientUnknown);
    }

    [Fact]
    public async Task A_link_is_forgotten_once_it_was_handed_over()
    {
        var (phone, checkIn, link) = (NewPhone(), Guid.CreateVersion7(), "https://portal.example/c/0123456789abcdef0123456789abcdef0123456789a");
        var patient = await notifications.RegisterAsync(Contact(phone));
        await notifications.SayAsync(new SendMessage(Purposes.CheckIn, checkIn, "link", new(MessageRecipient.Patient, patient),
            TemplateCodes.CheckInLink, new Dictionary<string, string> { ["link"] = link }, null, null, null));
        (await notifications.HandedToAsync(phone)).ShouldHaveSingleItem().Text.ShouldContain(link);
        (await notifications.MessageAsync(checkIn)).ShouldSatisfyAllConditions(
            m => m.Body.ShouldNotBeNull().ShouldNotContain("0123456789abcdef"), m => m.Data["link"].ShouldBe("https://portal.example/c/***"));
    }

    [Fact]
    public async Task Nothing_of_a_text_or_an_address_is_logged()
    {
        var (phone, checkIn) = (NewPhone(), Guid.CreateVersion7());
        await notifications.SayAsync(notifications.Question(await notifications.RegisterAsync(Contact(phone, name: "Zebulon Quill")), checkIn));
        await notifications.TextAsync(phone, "purple elephant");
        var digits = phone.TrimStart('+');
        notifications.Running.Logs.ShouldNotContain(line =>
            line.Contains(digits) || line.Contains("purple") || line.Contains("Zebulon") || line.Contains("pain over the last week"));
    }

    private async Task SentAsync(params Guid[] subjects)
    {
        using var limit = new CancellationTokenSource(Generous);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await notifications.Running.Database(db => db.Messages.CountAsync(m => subjects.Contains(m.SubjectId) && m.State == MessageState.Sent)) < subjects.Length)
            await look.WaitForNextTickAsync(limit.Token);
    }

    private MessageUndeliverable Undeliverable(Guid subject) =>
        notifications.Running.Said<MessageUndeliverable>().Where(u => u.SubjectId == subject).ShouldHaveSingleItem();

    private async Task<int> RunAsync<TJob>() where TJob : ServiceDefaults.IDueWork
    {
        await using var scope = notifications.Running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(default);
    }

    private async Task<IReadOnlyList<int>> HandedToAllAsync(IEnumerable<string> addresses)
    {
        List<int> counts = [];
        foreach (var address in addresses)
            counts.Add((await notifications.HandedToAsync(address)).Count);
        return counts;
    }

    private async Task<List<string>> DueMailsAsync(int count)
    {
        List<string> addresses = [];
        for (var i = 0; i < count; i++)
        {
            addresses.Add($"{Guid.CreateVersion7():N}@example.org");
            var patient = await notifications.RegisterAsync(Contact(null, addresses[^1], preferred: ChannelCodes.Email));
            await notifications.Running.SendAsync(Safety(patient, Guid.CreateVersion7()));
        }
        return addresses;
    }

    private async Task<List<string>> DueMessagesAsync(int count)
    {
        var phones = new List<string>();
        await notifications.Running.Database(async db =>
        {
            for (var i = 0; i < count; i++)
            {
                var contact = new FbssFollowUp.Notifications.Contacts.Contact { Kind = MessageRecipient.Patient, Id = Guid.CreateVersion7() };
                phones.Add(NewPhone());
                contact.TakeOver(1, Contact(phones[^1]));
                db.Contacts.Add(contact);
                db.Messages.Add(AcceptMessageConsumer.From(notifications.Question(contact.Id, Guid.CreateVersion7()), notifications.Now));
            }
            await db.SaveChangesAsync();
        });
        return phones;
    }
}
