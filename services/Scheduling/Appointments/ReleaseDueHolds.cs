using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Ends holds whose time is over, or whose clinician offers slots no more, and tells what is still held for their requests.</summary>
internal sealed class ReleaseDueHoldsJob(SchedulingDbContext db, Clock clock, PracticeSettings practice, ILogger<ReleaseDueHoldsJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var claimed = await ClaimAsync(now, cancellationToken);
        var live = await db.Holds.Where(h => h.RequestId != null && claimed.Contains(h.RequestId.Value) && h.EndedAt == null).ToListAsync(cancellationToken);
        var due = await ClaimOwnAsync(now, claimed, cancellationToken);
        await EndHolds.EndAsync(db, due, now, cancellationToken);
        foreach (var request in live.GroupBy(h => (h.RequestId!.Value, h.PatientId))) Tell(request.Key, request, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (due.Count > 0) log.LogInformation("Released {Count} holds of {Requests} requests", due.Count, claimed.Length);
        return due.Count;
    }

    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        await db.Holds.Where(h => h.EndedAt == null).MinAsync(h => (DateTimeOffset?)h.HeldUntil, cancellationToken);

    /// <summary>Requests are locked, not holds: whoever says what is left of one has all of it to himself.</summary>
    private async Task<Guid[]> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await Due(now).Where(h => h.RequestId != null).OrderBy(h => h.HeldUntil).Take(Batch).Select(h => h.RequestId!.Value).ToArrayAsync(cancellationToken);
        return await db.Database
            .SqlQuery<Guid>($"select request_id from slot_requests where request_id = any({due}) order by request_id for update skip locked")
            .ToArrayAsync(cancellationToken);
    }

    /// <summary>The due holds of those requests, and those a person placed without one.</summary>
    private async Task<List<Hold>> ClaimOwnAsync(DateTimeOffset now, Guid[] requests, CancellationToken cancellationToken)
    {
        var loose = await db.Database
            .SqlQuery<Guid>($"select id from holds where request_id is null and ended_at is null and held_until <= {now} order by id limit {Batch} for update skip locked")
            .ToArrayAsync(cancellationToken);
        return await Due(now).Where(h => loose.Contains(h.Id) || (h.RequestId != null && requests.Contains(h.RequestId.Value))).ToListAsync(cancellationToken);
    }

    private IQueryable<Hold> Due(DateTimeOffset now) => db.Holds.Where(h =>
        h.EndedAt == null && (h.HeldUntil <= now || db.Clinicians.Any(c => c.StaffId == h.ClinicianId && !c.OffersSlots)));

    private void Tell((Guid RequestId, Guid PatientId) request, IEnumerable<Hold> holds, DateTimeOffset now) => db.Enqueue(new SlotsHeld(
        request.RequestId, request.PatientId, [.. holds.Where(h => h.EndedAt is null).OrderBy(h => h.StartsAt).Select(h => h.ToHeldSlot(practice.Zone))], now));
}
