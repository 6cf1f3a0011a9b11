using System.Net;
using System.Text;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Sandbox;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

/// <summary>The service as in production, its mail on a real server.</summary>
[Collection(MailServersGroup.Name)]
public class MailThroughTheServiceTests(MailServersFixture mail) : IAsyncLifetime
{
    private RunningService<NotificationsDbContext>? service;

    public async ValueTask InitializeAsync()
    {
        if (MailServers.Missing() is not null)
            return;
        service = await RunningService.StartAsync<NotificationsDbContext>(Services.Notifications, b => b.AddNotifications(), map: app => app.MapNotifications(), settings: mail.Settings().Where(s => !s.Key.StartsWith("Mailbox:", StringComparison.Ordinal)).ToDictionary());
    }

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
    public async Task A_message_goes_out_as_a_mail_in_the_patients_language_once()
    {
        var (patient, subject) = (await RegisterAsync(preferred: "email", language: "es"), Guid.CreateVersion7());
        await Service.SendTwiceAsync(Safety(patient, subject));
        await Service.RunDueAsync();
        var message = await MessageAsync(subject);
        var arrived = await ReceivedMail.ReadAsync(await mail.Servers.DeliveredAsync(message.Id.ToString("N")));
        arrived.Part("text/plain").ShouldContain("Estos mensajes no se leen a toda hora");
        arrived.Part("text/html").ShouldContain("<html lang=\"es\">");
        message.State.ShouldBe(MessageState.Sent);
        Count(message).ShouldBe(1);
    }

    [Fact]
    public async Task An_appointment_comes_with_its_invitation()
    {
        var (patient, subject) = (await RegisterAsync(preferred: "email"), Guid.CreateVersion7());
        var starts = new DateTimeOffset(2026, 3, 10, 13, 0, 0, TimeSpan.Zero);
        await Service.SendAsync(Safety(patient, subject) with { Invitation = new(subject, 0, starts, starts.AddHours(1), "America/New_York", false) });
        await Service.RunDueAsync();
        var message = await MessageAsync(subject);
        var arrived = await ReceivedMail.ReadAsync(await mail.Servers.DeliveredAsync(message.Id.ToString("N")));
        new CalendarCheck(arrived.Part("text/calendar")).StartsAt.ShouldBe(starts);
    }

    [Fact]
    public async Task The_next_mail_about_the_same_subject_is_in_the_same_thread()
    {
        var (patient, subject) = (await RegisterAsync(preferred: "email"), Guid.CreateVersion7());
        foreach (var occurrence in new[] { "first", "second" })
        {
            await Service.SendAsync(Safety(patient, subject) with { Occurrence = occurrence });
            await Service.RunDueAsync();
        }
        var first = await MessageAsync(subject, "first");
        var second = await MessageAsync(subject, "second");
        var arrived = await ReceivedMail.ReadAsync(await mail.Servers.DeliveredAsync($"Message-ID: <{second.Id:N}"));
        arrived.Header("In-Reply-To").ShouldBe(first.Reference);
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_falls_back_to_a_text_and_without_a_phone_somebody_is_told()
    {
        var (phone, with, without) = (NewPhone(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Service.SendAsync(Safety(await RegisterAsync(preferred: "email", phone: phone, address: "refused@example.org"), with));
        await Service.SendAsync(Safety(await RegisterAsync(preferred: "email", phone: null, address: "refused@example.org"), without));
        await Service.RunDueAsync();
        (await MessageAsync(with)).ShouldSatisfyAllConditions(m => m.State.ShouldBe(MessageState.Sent), m => m.Channel.ShouldBe("sms"), m => m.Tried.ShouldBe(["email"]));
        Service.Said<MessageUndeliverable>().Where(u => u.SubjectId == without).ShouldHaveSingleItem().Reason.ShouldBe(NotSent.RefusedByProvider);
    }

    /// <summary>A mail scanner that opens every link changes nothing (lesson 38); a mail client's one click, or a person's button, does.</summary>
    [Fact]
    public async Task A_link_opened_by_a_scanner_unsubscribes_nobody_and_the_button_does_once()
    {
        var (phone, subject) = (NewPhone(), Guid.CreateVersion7());
        var patient = await RegisterAsync(preferred: "email", phone: phone);
        await Service.SendAsync(Safety(patient, subject));
        await Service.RunDueAsync();
        var page = new Uri(Service.PublicAddress, $"/mail/unsubscribe/{(await MessageAsync(subject)).MailToken}");
        using var http = new HttpClient();
        (await http.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Service.Database(db => db.MailStandings.CountAsync(s => s.Address == $"{phone.TrimStart('+')}@example.org"))).ShouldBe(0);
        for (var click = 0; click < 2; click++)
            (await http.PostAsync(page, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Service.SettledAsync();
        Service.Said<ContactOptedOut>().Where(o => o.PatientIds.Contains(patient)).ShouldHaveSingleItem().Channel.ShouldBe("email");
        await Service.SendAsync(Safety(patient, Guid.CreateVersion7()));
        await Service.RunDueAsync();
        (await Service.Database(db => db.SandboxHandOvers.CountAsync(h => h.To == phone))).ShouldBe(1);
    }

    [Fact]
    public async Task A_token_nobody_was_given_unsubscribes_nobody()
    {
        using var http = new HttpClient();
        (await http.PostAsync(new Uri(Service.PublicAddress, $"/mail/unsubscribe/{new string('0', 32)}"), new FormUrlEncodedContent([new("stop", "yes")]))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private int Count(Message message) => mail.Servers.Delivered().Count(m => Encoding.UTF8.GetString(m).Contains($"Message-ID: <{message.Id:N}", StringComparison.OrdinalIgnoreCase));

    private async Task<Guid> RegisterAsync(string preferred = "sms", string language = "en", string? phone = "", string? address = null)
    {
        var (id, number) = (Guid.CreateVersion7(), phone == "" ? NewPhone() : phone);
        var contact = Contact(number, address ?? $"{(number ?? "").TrimStart('+')}@example.org", language, preferred: preferred);
        await Service.SendAsync(new PatientRegistered(id, 1, contact, Service.Clock.UtcNow));
        return id;
    }

    private Task<Message> MessageAsync(Guid subject, string? occurrence = null) => Service.Database(db =>
        db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == subject && (occurrence == null || m.Occurrence == occurrence)));
}
