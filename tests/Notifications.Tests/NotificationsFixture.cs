using System.Net;
using System.Net.Http.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Sandbox;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FbssFollowUp.Notifications.Tests;

/// <summary>The service as in production, with people on phones of their own.</summary>
public sealed class NotificationsFixture : IAsyncLifetime
{
    private static int lastPhone = 5550000;
    private readonly HttpClient _http = new();

    internal RunningService<NotificationsDbContext> Running { get; private set; } = null!;

    internal ProviderMood Mood { get; } = new();

    public DateTimeOffset Now => Running.Clock.UtcNow;

    public async ValueTask InitializeAsync() => Running = await RunningService.StartAsync<NotificationsDbContext>(Services.Notifications, builder =>
    {
        builder.AddNotifications();
        builder.Services.RemoveAll<IChannel>();
        builder.Services.AddSingleton(Mood).AddScoped<SandboxChannel>().AddScoped<IChannel, MoodyChannel>();
    }, map: app =>
    {
        app.MapSandbox();
        app.MapUnsubscribe();
    });

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Running.DisposeAsync();
    }

    public static string NewPhone() => $"+1442{Interlocked.Increment(ref lastPhone)}";

    public static PatientContact Contact(
        string? phone, string? email = null, string language = Languages.English, string zone = "America/New_York", string name = "Ana Duarte",
        bool consent = true, string preferred = ChannelCodes.Sms) => new(name, phone, email, language, zone, preferred, true, consent ? new(2026, 1, 5) : null);

    public async Task<Guid> RegisterAsync(PatientContact contact)
    {
        var id = Guid.CreateVersion7();
        await Running.SendAsync(new PatientRegistered(id, 1, contact, Now));
        return id;
    }

    /// <summary>A check-in's first question.</summary>
    public SendMessage Question(Guid patient, Guid checkIn, string asks = MessageQuestion.Axial, TimeSpan? open = null, string purpose = Purposes.CheckIn) => new(
        purpose, checkIn, $"ask-{asks}", new(MessageRecipient.Patient, patient), TemplateCodes.CheckInFirstQuestion,
        new Dictionary<string, string> { ["site"] = asks == MessageQuestion.Axial ? "back" : "leg" },
        new(Guid.CreateVersion7(), checkIn, asks, Now + (open ?? TimeSpan.FromDays(2))), ChannelCodes.Sms, null);

    public static SendMessage Safety(Guid patient, Guid subject, string? channel = null) => new(
        Purposes.Safety, subject, "safety", new(MessageRecipient.Patient, patient), TemplateCodes.Safety, new Dictionary<string, string>(), null, channel, null);

    /// <summary>Sends the command and everything due.</summary>
    public async Task SayAsync(SendMessage message)
    {
        await Running.SendAsync(message);
        await Running.RunDueAsync();
    }

    public async Task TextAsync(string from, string text, string? providerId = null, DateTimeOffset? sentAt = null)
    {
        var answer = await PostTextAsync(from, text, providerId, sentAt);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await Running.RunDueAsync();
    }

    public Task<HttpResponseMessage> PostTextAsync(string? from, string? text, string? providerId = null, DateTimeOffset? sentAt = null) =>
        _http.PostAsJsonAsync(new Uri(Running.PublicAddress, "/sandbox/inbound"), new
        {
            providerId = providerId ?? Guid.CreateVersion7().ToString(),
            channel = "sms",
            from,
            text,
            sentAt
        });

    public Task<HttpResponseMessage> PostAsync(string path, object body) => _http.PostAsJsonAsync(new Uri(Running.PublicAddress, path), body);

    public Task<T> GetAsync<T>(string path) where T : class => _http.GetFromJsonAsync<T>(new Uri(Running.PublicAddress, path))!;

    /// <summary>What the provider was handed for an address, in order.</summary>
    internal Task<List<SandboxHandOver>> HandedToAsync(string address) =>
        Running.Database(db => db.SandboxHandOvers.AsNoTracking().Where(h => h.To == address).OrderBy(h => h.Seq).ToListAsync());

    internal Task<Message> MessageAsync(Guid subject, string? occurrence = null) => Running.Database(db =>
        db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == subject && (occurrence == null || m.Occurrence == occurrence)));

    public IReadOnlyList<ReplyReceived> RepliesOf(Guid patient) => [.. Running.Said<ReplyReceived>().Where(r => r.PatientIds.Contains(patient))];

    /// <summary>One run of the dispatcher, as another replica would.</summary>
    public async Task<int> DispatchAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = Running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DispatchTextsJob>().RunAsync(cancellationToken)
            + await scope.ServiceProvider.GetRequiredService<DispatchMailsJob>().RunAsync(cancellationToken);
    }

    /// <summary>Takes the most urgent due text on a lease of its own.</summary>
    internal async Task<(Guid Message, Guid Lease)> ClaimAsync()
    {
        var lease = Guid.CreateVersion7();
        var claimed = await Running.Database(db => ClaimDueMessages.RunAsync(db, ChannelCodes.Sms, 1, lease, Now, TimeProvider.System.GetUtcNow(), default));
        return (claimed.ShouldHaveSingleItem().Id, lease);
    }

    /// <summary>What a dispatcher does with a message it took.</summary>
    internal async Task DispatchAsync(Guid message, Guid lease)
    {
        await using var scope = Running.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DispatchMessage>().RunAsync(message, lease, default);
    }

    /// <summary>The lease of a dispatcher that died runs out.</summary>
    public Task LeasesRunOutAsync() => Running.Database(db => db.Messages.Where(m => m.LeasedUntil != null)
        .ExecuteUpdateAsync(set => set.SetProperty(m => m.LeasedUntil, DateTimeOffset.UnixEpoch)));

    /// <summary>To the next time it is this late in New York.</summary>
    public void MoveTo(int hour, int minute)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var local = TimeZoneInfo.ConvertTime(Now, zone).DateTime;
        var wall = local.Date.AddHours(hour).AddMinutes(minute);
        wall = wall < local ? wall.AddDays(1) : wall;
        Running.Clock.Set(new DateTimeOffset(wall, zone.GetUtcOffset(wall)));
    }
}
