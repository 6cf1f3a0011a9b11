using System.Net.Mail;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Tests.Channels.Email;
using FbssFollowUp.Notifications.Watch;
using FbssFollowUp.Notifications.Tests.Watch;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

/// <summary>The service with its mail at real servers, in both directions.</summary>
[Collection(MailServersGroup.Name)]
public class ReadMailboxTests(MailServersFixture mail) : IAsyncLifetime
{
    private RunningService<NotificationsDbContext>? service;

    public async ValueTask InitializeAsync() => service = MailServers.Missing() is not null ? null : await RunningService.StartAsync<NotificationsDbContext>(
        Services.Notifications, b => b.AddNotifications(), map: app => app.MapNotifications(), settings: mail.Settings());

    public async ValueTask DisposeAsync()
    {
        if (service is not null)
            await service.DisposeAsync();
    }

    private RunningService<NotificationsDbContext> Service
    {
        get
        {
            Assert.SkipWhen(service is null, MailServers.Missing() ?? "");
            return service!;
        }
    }

    [Fact]
    public async Task A_patients_reply_to_a_mail_is_told_once_in_their_own_new_words()
    {
        var (patient, message) = await MailedAsync();
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "It is a 7 today.\n\nOn Mon, Mar 2, 2026 Riverside Clinic wrote:\n> 0 to 10");
        await ReadUntilAsync(() => Task.FromResult(Replies(patient).Count > 0));
        await Service.RunDueAsync();
        Replies(patient).ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Text.ShouldBe("It is a 7 today."), r => r.Channel.ShouldBe("email"), r => r.Handled.ShouldBeNull());
    }

    /// <summary>Lesson 23, by mail: the token says which question, whatever was asked since; a mail that only has a link says which check-in.</summary>
    [Fact]
    public async Task An_answer_to_a_mail_is_told_under_the_question_that_mail_put_or_the_check_in_it_was_about()
    {
        var (number, patient, checkIn) = (NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Service.SendAsync(new PatientRegistered(patient, 1, Contact(number, $"p{number[2..]}@example.org", preferred: "email"), Service.Clock.UtcNow));
        var question = new MessageQuestion(Guid.CreateVersion7(), checkIn, MessageQuestion.Axial, Service.Clock.UtcNow.AddDays(5));
        var asked = await MailedAsync(new SendMessage(
            Purposes.Dialogue, checkIn, "after-1", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInScore,
            new Dictionary<string, string> { ["site"] = "back" }, question, "email", null));
        var linked = await MailedAsync(new SendMessage(
            Purposes.Dialogue, checkIn, "ask", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInLink,
            new Dictionary<string, string> { ["link"] = "https://portal.example/c/abc" }, null, "email", null));
        asked.Body!.ShouldContain("Answer this mail with one number");
        await WriteAsync($"followup+{asked.MailToken}@clinic.test", "7");
        await WriteAsync($"followup+{linked.MailToken}@clinic.test", "back 6");
        await ReadUntilAsync(() => Task.FromResult(Replies(patient).Count > 1));
        Replies(patient).OrderBy(r => r.Text).Select(r => (r.Text, r.QuestionId, r.SubjectId, r.Asked)).ShouldBe(
            [("7", question.QuestionId, checkIn, "axial"), ("back 6", null, checkIn, null)]);
    }

    [Fact]
    public async Task A_mail_of_25_megabytes_is_read_as_far_as_it_is_anybodys_words_and_the_next_one_too()
    {
        var (patient, message) = await MailedAsync();
        var to = $"followup+{message.MailToken}@clinic.test";
        using (MailMessage large = new(MailServers.Patients, to) { Body = "It is a 7 today.", Subject = "Re: A message" })
        {
            // In base64 a third more.
            large.Attachments.Add(new Attachment(new MemoryStream(new byte[18_500_000]), "leg.png", "image/png"));
            await PatientMail.SendAsync(mail.Servers, large);
        }
        await WriteAsync(to, "It is an 8 by now.");
        await ReadUntilAsync(() => Task.FromResult(Replies(patient).Count > 1));
        Replies(patient).Select(r => r.Text).Order().ShouldBe(["It is a 7 today.", "It is an 8 by now."]);
    }

    /// <summary>The one is refused by the database itself, again and again; what comes after it is read, and the next reading does not begin with it for ever.</summary>
    [Fact]
    public async Task A_mail_that_cannot_be_stored_is_set_aside_for_a_person_and_the_next_one_is_read()
    {
        var (patient, message) = await MailedAsync();
        await RefusePoisonAsync();
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "This is poison.");
        await ReadUntilAsync(() => Task.FromResult(Service.Logs.Any(line => line.Contains("could not be stored", StringComparison.Ordinal))));
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "It is a 7 today.");
        await ReadUntilAsync(() => Task.FromResult(Replies(patient).Count > 0));
        Replies(patient).ShouldHaveSingleItem().Text.ShouldBe("It is a 7 today.");
        Service.Clock.Advance(FailedMails.Patience);
        await ReadUntilAsync(() => Service.Database(db => db.InboundMessages.AnyAsync(i => i.From == TakeOrSetAside.Sender && i.ReadAt != null)));
        var waiting = await Service.AskAsync<ListUnboundReplies, UnboundReplies>(new(500));
        waiting.ShouldBeOfType<FbssFollowUp.Messaging.Outcome<UnboundReplies>.Answered>().Answer.Replies
            .Where(r => r.From == TakeOrSetAside.Sender).ShouldHaveSingleItem().Text.ShouldContain("PostgresException");
        (await HealthAsync()).ShouldBe("Degraded");
        Service.Clock.Advance(SendingState.Reminded);
        (await HealthAsync()).ShouldBe("Healthy");
    }

    /// <summary>Dovecot may not open the file of the one: it says so for that mail alone, and goes on with the next.</summary>
    [Fact]
    public async Task A_mail_the_server_cannot_open_is_set_aside_for_a_person_and_the_next_one_is_read()
    {
        var (patient, message) = await MailedAsync();
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "Nobody can open this.");
        await mail.Servers.LockAwayAsync("Nobody can open this.");
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "It is a 7 today.");
        await ReadUntilAsync(() => Task.FromResult(Replies(patient).Count > 0));
        Replies(patient).ShouldHaveSingleItem().Text.ShouldBe("It is a 7 today.");
        Service.Clock.Advance(FailedMails.Patience);
        await ReadUntilAsync(() => Service.Database(db => db.InboundMessages.AnyAsync(i => i.From == TakeOrSetAside.Sender)));
        (await Service.Database(db => db.InboundMessages.SingleAsync(i => i.From == TakeOrSetAside.Sender))).Text.ShouldContain("does not hand out");
        (await Service.RunDueAsync()).ShouldBe(0, "it is marked as read");
    }

    private Task<string> HealthAsync() => HealthPage.ReadAsync(Service.PrivateAddress);

    /// <summary>The database takes no text with that word.</summary>
    private async Task RefusePoisonAsync()
    {
        await using var owner = NpgsqlDataSource.Create(Service.OwnDatabase.OwnerConnection);
        await using var command = owner.CreateCommand("alter table inbound_messages add constraint ck_test_refuses check (body not like '%poison%')");
        await command.ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task A_mail_from_nobody_we_know_waits_for_a_person()
    {
        var words = $"I am {Guid.CreateVersion7():N}";
        await WriteAsync(MailServers.Practice, words);
        await ReadUntilAsync(() => Service.Database(db => db.InboundMessages.AnyAsync(i => i.Text == words && i.ReadAt != null)));
        var waiting = await Service.AskAsync<ListUnboundReplies, UnboundReplies>(new(500));
        waiting.ShouldBeOfType<FbssFollowUp.Messaging.Outcome<UnboundReplies>.Answered>().Answer.Replies.ShouldContain(r => r.Text == words);
    }

    [Fact]
    public async Task An_out_of_office_answer_is_ignored()
    {
        var (patient, message) = await MailedAsync();
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "I am away until the 10th", ("Auto-Submitted", "auto-replied"));
        await ReadUntilAsync(() => Task.FromResult(Replies(patient).Count > 0));
        Replies(patient).Single().Handled.ShouldBe("ignored");
    }

    /// <summary>Lesson 30, the other way round: leaving the mails leaves the texts alone.</summary>
    [Fact]
    public async Task Unsubscribing_by_mail_ends_mails_and_leaves_texts_alone()
    {
        var phone = NewPhone();
        var (patient, message) = await MailedAsync(phone);
        await WriteAsync($"followup+{message.MailToken}@clinic.test", "", ("Subject", "unsubscribe"));
        await ReadUntilAsync(() => Task.FromResult(Service.Said<ContactOptedOut>().Any(o => o.PatientIds.Contains(patient))));
        Service.Said<ContactOptedOut>().Single(o => o.PatientIds.Contains(patient)).Channel.ShouldBe("email");
        await Service.SendAsync(Safety(patient, Guid.CreateVersion7()));
        await Service.RunDueAsync();
        (await Service.Database(db => db.SandboxHandOvers.CountAsync(h => h.To == phone))).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_bounced_goes_as_a_text_instead()
    {
        var (phone, subject, patient) = (NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Service.SendAsync(new PatientRegistered(patient, 1, Contact(phone, $"gone{phone[2..]}@example.org", preferred: "email"), Service.Clock.UtcNow));
        await Service.SendAsync(Safety(patient, subject));
        await Service.RunDueAsync();
        await ReadUntilAsync(() => Service.Database(db => db.SandboxHandOvers.AnyAsync(h => h.To == phone)));
        (await Service.Database(db => db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == subject))).ShouldSatisfyAllConditions(
            m => m.Channel.ShouldBe("sms"), m => m.Tried.ShouldBe(["email"]));
    }

    [Fact]
    public async Task A_mailbox_whose_certificate_nobody_vouches_for_is_not_entered() =>
        (await Should.ThrowAsync<MailboxException>(() => EnterAsync(mail.Servers.ForeignCaFile, mail.Servers.PasswordFile))).Message.ShouldContain("not trusted");

    [Fact]
    public async Task A_wrong_password_is_said_in_a_sentence_without_it() =>
        (await Should.ThrowAsync<MailboxException>(() => EnterAsync(mail.Servers.CaFile, mail.Servers.CaFile))).Message.ShouldNotContain("CERTIFICATE");

    private Task<IMailboxSession> EnterAsync(string ca, string passwordFile) => MailLibrary.Mailbox(Settings(ca, passwordFile)).EnterAsync(default);

    private MailboxSettings Settings(string ca, string passwordFile) => new()
    {
        Host = "localhost",
        Port = mail.Servers.ImapPort,
        User = MailServers.Practice,
        PasswordFile = passwordFile,
        CaFile = ca
    };

    private async Task<(Guid Patient, Message Message)> MailedAsync(string? phone = null)
    {
        var (patient, subject, number) = (Guid.CreateVersion7(), Guid.CreateVersion7(), phone ?? NewPhone());
        await Service.SendAsync(new PatientRegistered(patient, 1, Contact(number, $"p{number[2..]}@example.org", preferred: "email"), Service.Clock.UtcNow));
        await Service.SendAsync(Safety(patient, subject));
        await Service.RunDueAsync();
        return (patient, await Service.Database(db => db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == subject)));
    }

    private async Task<Message> MailedAsync(SendMessage message)
    {
        await Service.SendAsync(message);
        await Service.RunDueAsync();
        return await Service.Database(db => db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == message.SubjectId && m.Occurrence == message.Occurrence));
    }

    private IReadOnlyList<ReplyReceived> Replies(Guid patient) => [.. Service.Said<ReplyReceived>().Where(r => r.PatientIds.Contains(patient))];

    /// <summary>Mail takes its time through real servers.</summary>
    private async Task ReadUntilAsync(Func<Task<bool>> arrived)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        while (!await arrived() && !limit.IsCancellationRequested)
        {
            await Service.RunDueAsync();
            await Task.Delay(50);
        }
        (await arrived()).ShouldBeTrue("the mail arrived");
    }

    private async Task WriteAsync(string to, string text, params (string Name, string Value)[] headers)
    {
        using var letter = new MailMessage(MailServers.Patients, to) { Body = text, Subject = "Re: A message" };
        foreach (var (name, value) in headers)
            if (name == "Subject") letter.Subject = value;
            else letter.Headers.Add(name, value);
        await PatientMail.SendAsync(mail.Servers, letter);
    }
}
