using FbssFollowUp.Contracts.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>Gives held time back.</summary>
internal static class EndHolds
{
    public static async Task EndAsync(SchedulingDbContext db, IReadOnlyCollection<Hold> holds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var hold in holds) hold.End(now);
        await TakeTime.FreeAsync(db, holds.Select(h => h.TakenId), now, cancellationToken);
    }

    /// <summary>All that are live for a request; the one that has just become an appointment keeps its time.</summary>
    public static async Task OfRequestAsync(SchedulingDbContext db, Guid requestId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await db.Holds.Where(h => h.RequestId == requestId && h.EndedAt == null).ToListAsync(cancellationToken);
        await EndAsync(db, [.. stored.Where(h => h.EndedAt is null)], now, cancellationToken);
    }

    /// <summary>Nothing is held for the request any more.</summary>
    public static SlotsHeld Nothing(Guid requestId, Guid patientId, DateTimeOffset now) => new(requestId, patientId, [], now);
}
