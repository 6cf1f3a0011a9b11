using System.Diagnostics;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Benchmarks.Notifications;

/// <summary>100,000 messages put into words; accepted by the consumer's own code (the broker left out); claimed a few at a time and set sent.</summary>
internal static class MeasureMessages
{
    private const int Many = 100_000;
    private const int Few = 2_000;
    private const int Abreast = 8;
    private const int Claimed = 16;
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        Render(Few);
        var words = Render(Many);
        await using var service = await RunningService.StartAsync<NotificationsDbContext>(Services.Notifications, b => b.AddNotifications(), at: Now);
        await service.Database(db => FillAsync(db, Few));
        await AcceptAsync(service, Few);
        var few = await ClaimAsync(service);
        var accepted = await AcceptAsync(service, Many);
        var many = await ClaimAsync(service);
        return
        [
            new($"{Many:N0} messages put into words", Many / words.TotalSeconds, "messages/s"),
            new($"{Many:N0} messages accepted, without the broker", Many / accepted.TotalSeconds, "messages/s"),
            new($"{Many:N0} due messages claimed and set sent, {Claimed} at a time", Many / many.TotalSeconds, "messages/s"),
            new("The same for each", many.TotalMicroseconds / Many, "µs", few.TotalMicroseconds / Few, $"each of {Few:N0}")
        ];
    }

    private static TimeSpan Render(int count)
    {
        var practice = new PracticeSettings { Name = "Riverside Clinic", Phone = "(555) 010-0199", TimeZone = "America/New_York" };
        var style = new WordStyle(Languages.Spanish, practice.TimeZone, practice.Zone);
        var data = new Dictionary<string, string> { ["startsAt"] = "2026-03-03T14:30:00Z", ["timeZone"] = "America/Chicago", ["link"] = "https://portal.example/a/x" };
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
            Rendering.Of(TemplateBook.Shipped.Of(TemplateCodes.AppointmentBooked, style.Language), Contracts.Channels.Email, data, style, practice);
        return Stopwatch.GetElapsedTime(began);
    }

    private static Guid Patient(int number) => new(number, 7, 7, [0, 0, 0, 0, 0, 0, 0, 7]);

    private static async Task FillAsync(NotificationsDbContext db, int patients)
    {
        for (var n = 0; n < patients; n++)
        {
            var contact = new FbssFollowUp.Notifications.Contacts.Contact { Kind = MessageRecipient.Patient, Id = Patient(n) };
            contact.TakeOver(1, new PatientContact("Ana Duarte", $"+1442{5_000_000 + n}", null, Languages.English, "America/New_York", Contracts.Channels.Sms, true, new(2026, 1, 5)));
            db.Contacts.Add(contact);
        }
        await db.SaveChangesAsync();
    }

    private static async Task<TimeSpan> AcceptAsync(RunningService<NotificationsDbContext> service, int count)
    {
        var clock = new Clock(service.Clock);
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = Abreast }, async (n, token) =>
            await service.Database(db => new AcceptMessageConsumer(db, clock).AcceptAsync(new SendMessage(
                Purposes.Appointment, Guid.CreateVersion7(), "booked", new(MessageRecipient.Patient, Patient(n % Few)), TemplateCodes.CheckInThanks,
                new Dictionary<string, string>(), null, null, null), token)));
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<TimeSpan> ClaimAsync(RunningService<NotificationsDbContext> service)
    {
        var began = Stopwatch.GetTimestamp();
        for (var did = 1; did > 0;)
            await service.Database(async db =>
            {
                var claimed = await ClaimDueMessages.RunAsync(
                    db, Contracts.Channels.Sms, Claimed, Guid.CreateVersion7(), service.Clock.UtcNow, TimeProvider.System.GetUtcNow(), default);
                var ids = claimed.Select(m => m.Id).ToArray();
                did = await db.Database.ExecuteSqlAsync(
                    $"update messages set state = 'sent', channel = 'sms', address = '', sent_at = {service.Clock.UtcNow}, lease_id = null, leased_until = null where id = any({ids})");
            });
        return Stopwatch.GetElapsedTime(began);
    }
}
