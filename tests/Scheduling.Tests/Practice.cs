using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Tests;

/// <summary>One running service for the tests of booking: each takes clinicians and patients of its own. The clock stands on Monday, 2 March 2026, 10:00 in New York.</summary>
public sealed class Practice : IAsyncLifetime
{
    internal static readonly Actor Scheduler = new("staff-7", Roles.Scheduler, "Sam Schedule");

    internal RunningScheduling Running { get; private set; } = null!;

    internal DateTimeOffset Now => Running.Now;

    public async ValueTask InitializeAsync() => Running = await RunningScheduling.WithAsync();

    public ValueTask DisposeAsync() => Running.DisposeAsync();

    /// <summary>10:00 in New York, March 2026: 15:00 UTC until the 8th, then 14:00.</summary>
    internal static DateTimeOffset At(int day, int hour, int minute = 0) =>
        new DateTimeOffset(2026, 3, day, hour, minute, 0, TimeSpan.FromHours(day < 8 ? -5 : -4)).ToUniversalTime();

    /// <summary>A surgeon no other test has.</summary>
    internal async Task<StaffMemberChanged> SurgeonAsync()
    {
        var surgeon = RunningScheduling.Surgeon($"dr-{Guid.CreateVersion7():n}");
        await Running.Service.SendAsync(surgeon);
        return surgeon;
    }

    internal async Task<Guid> PatientAsync(string zone = "America/New_York", string language = Languages.English)
    {
        var registered = new PatientRegistered(Guid.CreateVersion7(), 1, Contact(zone, language), Now);
        await Running.Service.SendAsync(registered);
        return registered.PatientId;
    }

    internal static PatientContact Contact(string zone, string language = Languages.English) =>
        new("Ann Example", "+12125550101", "ann@example.org", language, zone, Channels.Sms, true, new(2026, 1, 1));

    internal static BookAppointment Booking(string surgeon, DateTimeOffset startsAt, string type = AppointmentTypes.FollowUp, Guid? patient = null) =>
        new(patient ?? Guid.CreateVersion7(), null, type, surgeon, startsAt);

    internal async Task<Guid> BookAsync(BookAppointment booking) => (await OrderAsync(booking)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id;

    internal Task<Outcome<Accepted>> OrderAsync<TCommand>(TCommand command) where TCommand : class => Running.Service.CommandAsync(command, Scheduler);

    internal async Task<string> RefusalAsync<TCommand>(TCommand command) where TCommand : class => RefusalOf(await OrderAsync(command));

    internal static string RefusalOf(Outcome<Accepted> outcome) => outcome.ShouldBeOfType<Outcome<Accepted>.Refused>().Refusal.Code;

    internal async Task<AppointmentSummary> AppointmentAsync(Guid id) => (await ListAsync(new(null, id))).Appointments.ShouldHaveSingleItem();

    internal async Task<AppointmentList> ListAsync(ListAppointments question) =>
        (await Running.Service.AskAsync<ListAppointments, AppointmentList>(question)).ShouldBeOfType<Outcome<AppointmentList>.Answered>().Answer;

    internal async Task<IReadOnlyList<PatientWish>> WishesAsync(Guid patient)
    {
        var wishes = (await Running.Service.AskAsync<ListWishes, WishList>(new(500))).ShouldBeOfType<Outcome<WishList>.Answered>().Answer;
        return [.. wishes.Wishes.Where(w => w.PatientId == patient)];
    }

    internal SendMessage[] Sent(Guid patient) => [.. Running.Service.Said<SendMessage>().Where(m => m.Recipient.Id == patient)];

    /// <summary>Live stretches of a clinician's time that overlap another live one: none, unless on purpose.</summary>
    internal Task<int> OverlapsAsync(Guid clinicianId) => Running.Service.Database(db => db.TakenTimes
        .Where(t => t.ClinicianId == clinicianId && t.FreedAt == null)
        .CountAsync(t => db.TakenTimes.Any(o => o.Id != t.Id && o.ClinicianId == clinicianId && o.FreedAt == null && o.FromAt < t.ToAt && t.FromAt < o.ToAt)));
}

[CollectionDefinition(Name)]
public sealed class PracticeTests : ICollectionFixture<Practice>
{
    public const string Name = "practice";
}
