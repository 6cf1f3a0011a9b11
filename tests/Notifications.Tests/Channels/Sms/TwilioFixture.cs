using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

/// <summary>The service as in production, its texts at a provider that speaks like Twilio.</summary>
public class TwilioFixture : IAsyncLifetime
{
    private const string PublicUrl = "https://messages.example";
    private readonly string _tokens = Directory.CreateTempSubdirectory("fbss-twilio-").FullName;

    internal RunningService<NotificationsDbContext> Service { get; private set; } = null!;

    public TwilioStandIn Twilio { get; private set; } = null!;

    public TwilioWebhooks Webhooks { get; private set; } = null!;

    /// <summary>Settings over the usual ones.</summary>
    protected virtual IReadOnlyDictionary<string, string?> More { get; } = new Dictionary<string, string?>();

    /// <summary>What a process beside it needs to use the same provider.</summary>
    internal IReadOnlyDictionary<string, string?> ProcessSettings => TwilioStandIn.Settings(Twilio, Path.Combine(_tokens, "first"), PublicUrl);

    public DateTimeOffset Now => Service.Clock.UtcNow;

    public async ValueTask InitializeAsync()
    {
        Twilio = await TwilioStandIn.StartAsync();
        WriteTokens(TwilioStandIn.Token, "");
        var settings = new Dictionary<string, string?>(TwilioStandIn.Settings(Twilio, Path.Combine(_tokens, "first"), PublicUrl))
        {
            ["Sms:SecondTokenFile"] = Path.Combine(_tokens, "second")
        };
        foreach (var (name, value) in More) settings[name] = value;
        Service = await RunningService.StartAsync<NotificationsDbContext>(Services.Notifications, builder =>
        {
            builder.AddNotifications();
            builder.Services.AddSingleton(s => new ProviderTime(s.GetRequiredService<Clock>(), Twilio, s.GetRequiredService<SmsSettings>().TimeLimit));
            builder.Services.Replace(ServiceDescriptor.Singleton(s => new TwilioPipeline(s.GetRequiredService<SmsSettings>(), s.GetRequiredService<ProviderTime>())));
            builder.Services.Replace(ServiceDescriptor.Scoped(s => new Providers(s.GetServices<IChannel>(), s.GetRequiredService<ProviderTime>(), s.GetRequiredService<ILogger<Providers>>())));
        }, map: app => app.MapNotifications(), settings: settings);
        Webhooks = new TwilioWebhooks(new Uri(PublicUrl), Service.PublicAddress);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Webhooks.Dispose();
        await Service.DisposeAsync();
        await Twilio.DisposeAsync();
        Directory.Delete(_tokens, recursive: true);
    }

    public void WriteTokens(string first, string second)
    {
        File.WriteAllText(Path.Combine(_tokens, "first"), first);
        File.WriteAllText(Path.Combine(_tokens, "second"), second);
    }

    public async Task<Guid> RegisterAsync(string phone, string? mail = null)
    {
        var id = Guid.CreateVersion7();
        await Service.SendAsync(new PatientRegistered(id, 1, NotificationsFixture.Contact(phone, mail), Now));
        return id;
    }

    /// <summary>Asks for a safety text and sends what is due.</summary>
    internal async Task<(Guid Subject, Guid Patient, string Phone)> SayAsync(string? mail = null)
    {
        var (phone, subject) = (NotificationsFixture.NewPhone(), Guid.CreateVersion7());
        var patient = await RegisterAsync(phone, mail);
        await Service.SendAsync(NotificationsFixture.Safety(patient, subject));
        await Service.RunDueAsync();
        return (subject, patient, phone);
    }

    public IReadOnlyList<TwilioText> TextsTo(string phone) => [.. Twilio.Texts.Where(t => t.To == phone)];

    internal Task<Message> MessageAsync(Guid subject) => Service.Database(db => db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == subject));

    internal MessageUndeliverable Undeliverable(Guid subject) => Service.Said<MessageUndeliverable>().Where(u => u.SubjectId == subject).ShouldHaveSingleItem();

    /// <summary>Many messages due now, each to a phone of its own, with words of their own.</summary>
    internal async Task<IReadOnlyList<Guid>> DueAsync(int count)
    {
        List<Guid> subjects = [];
        await Service.Database(async db =>
        {
            for (var i = 0; i < count; i++)
            {
                var contact = new Notifications.Contacts.Contact { Kind = MessageRecipient.Patient, Id = Guid.CreateVersion7() };
                contact.TakeOver(1, NotificationsFixture.Contact(NotificationsFixture.NewPhone()));
                db.Contacts.Add(contact);
                subjects.Add(Guid.CreateVersion7());
                db.Messages.Add(AcceptMessageConsumer.From(NotificationsFixture.Safety(contact.Id, subjects[^1]) with { Purpose = Purposes.Dialogue }, Now));
            }
            await db.SaveChangesAsync();
        });
        return subjects;
    }

    /// <summary>Many messages the provider has, each on a phone of its own, as if they had been sent: how they leave is not what is looked at.</summary>
    internal async Task<IReadOnlyList<(Guid Subject, TwilioText Text)>> SentAsync(int count)
    {
        List<(Guid, TwilioText)> sent = [];
        foreach (var some in Enumerable.Range(0, count).Chunk(500))
            await Service.Database(async db =>
            {
                foreach (var _ in some)
                    sent.Add(Sent(db));
                await db.SaveChangesAsync();
            });
        return sent;
    }

    private (Guid, TwilioText) Sent(NotificationsDbContext db)
    {
        var (phone, contact, subject) = (NotificationsFixture.NewPhone(), new Notifications.Contacts.Contact { Kind = MessageRecipient.Patient, Id = Guid.CreateVersion7() }, Guid.CreateVersion7());
        contact.TakeOver(1, NotificationsFixture.Contact(phone));
        var message = AcceptMessageConsumer.From(NotificationsFixture.Safety(contact.Id, subject) with { Purpose = Purposes.Dialogue }, Now);
        var text = Twilio.Keep(phone, "words", SmsWebhooks.StatusAddress(Service.Services.GetRequiredService<SmsSettings>(), message.Id).ToString(), 3600);
        message.StartSending(ChannelCodes.Sms, phone, null, new(null, text.Body, new(message.Template, Languages.English, 1)), Now, Now, Now);
        message.HandOver(text.Sid, Now, Now + Confirmation.OfOthers);
        db.Add(contact);
        db.Add(message);
        return (subject, text);
    }

}
