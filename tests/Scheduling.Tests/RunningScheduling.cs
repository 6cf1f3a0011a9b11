using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Tests;

/// <summary>A service of the test's own, with the practice's clinicians; the clock stands on Monday, 2 March 2026, 10:00 in New York.</summary>
internal sealed class RunningScheduling(RunningService<SchedulingDbContext> service) : IAsyncDisposable
{
    public RunningService<SchedulingDbContext> Service => service;

    public DateTimeOffset Now => service.Clock.UtcNow;

    public static async Task<RunningScheduling> WithAsync(params string[] surgeons)
    {
        var running = new RunningScheduling(await RunningService.StartAsync<SchedulingDbContext>(Services.Scheduling, b => b.AddScheduling()));
        foreach (var code in surgeons) await running.Service.SendAsync(Surgeon(code));
        return running;
    }

    public static StaffMemberChanged Surgeon(string code) =>
        new(Guid.CreateVersion7(), 1, code, code, [Roles.Surgeon], null, $"{code}@example.org", "America/New_York", Active: true);

    /// <summary>A request for a flagged patient of Dr. Ellis.</summary>
    public ConsultationRequested Request(string? surgeon = "dr-ellis") =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), ConsultationKinds.Reassessment, surgeon, Now);

    public ConsultationClosed End(ConsultationRequested request) => new(request.RequestId, request.PatientId, "declined", Now);

    public SlotsHeld[] Told(ConsultationRequested request) => [.. service.Said<SlotsHeld>().Where(s => s.RequestId == request.RequestId)];

    public async Task<IReadOnlyList<HeldSlot>> HeldAsync(ConsultationRequested request) =>
        (await service.AskAsync<ListHeldSlots, HeldSlotList>(new ListHeldSlots(request.PatientId))).ShouldBeOfType<Outcome<HeldSlotList>.Answered>().Answer.Slots;

    public Task<int> LiveHoldsAsync() => service.Database(db => db.Holds.CountAsync(h => h.EndedAt == null));

    public ValueTask DisposeAsync() => service.DisposeAsync();
}
