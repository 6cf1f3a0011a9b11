using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Ends holds whose time is over and tells what is still held for their requests.</summary>
internal sealed class ReleaseDueHoldsJob(SchedulingDbContext db, Clock clock, PracticeSettings practice, ILogger<ReleaseDueHoldsJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await ClaimAsync(now, cancellationToken);
        if (due.Count == 0) return 0;
        due.ForEach(h => h.End(now));
        await TellAsync(due, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        log.LogInformation("Released {Count} holds whose time was over", due.Count);
        return due.Count;
    }

    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        await db.Holds.Where(h => h.EndedAt == null).MinAsync(h => (DateTimeOffset?)h.HeldUntil, cancellationToken);

    /// <summary>Requests are locked, not holds: whoever counts what is left of one has it to himself.</summary>
    private async Task<List<Hold>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var requests = await db.SlotRequests.FromSql($"""
            select r.*, r.xmin from slot_requests r
            where r.request_id in (select request_id from holds where ended_at is null and held_until <= {now} order by held_until limit {Batch})
            order by r.request_id for update skip locked
            """).Select(r => r.RequestId).ToListAsync(cancellationToken);
        return await db.Holds.Where(h => requests.Contains(h.RequestId) && h.EndedAt == null && h.HeldUntil <= now).ToListAsync(cancellationToken);
    }

    private async Task TellAsync(List<Hold> ended, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid[] requests = [.. ended.Select(h => h.RequestId).Distinct()];
        var live = await db.Holds.AsNoTracking()
            .Where(h => requests.Contains(h.RequestId) && h.EndedAt == null && h.HeldUntil > now).ToListAsync(cancellationToken);
        var left = live.ToLookup(h => h.RequestId);
        foreach (var request in ended.DistinctBy(h => h.RequestId))
            db.Enqueue(new SlotsHeld(request.RequestId, request.PatientId, [.. left[request.RequestId].OrderBy(h => h.StartsAt).Select(h => h.ToHeldSlot(practice.Zone))], now));
    }
}
