using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A hold becomes an appointment: its time is never free in between.</summary>
internal static class HoldTaking
{
    /// <summary>Whoever wants the same hold waits, and then sees that it has ended.</summary>
    public static async Task<Hold?> LockAsync(SchedulingDbContext db, Guid holdId, CancellationToken cancellationToken) =>
        (await db.Holds.FromSql($"select h.*, h.xmin from holds h where h.id = {holdId} for update").ToListAsync(cancellationToken)).SingleOrDefault();

    public static async Task<Place> TakeAsync(SchedulingDbContext db, Hold hold, DateTimeOffset now, CancellationToken cancellationToken)
    {
        hold.End(now);
        await TakeTime.KeepAsync(db, hold.TakenId, cancellationToken);
        return new Place(hold.ClinicianId, hold.ClinicianCode, hold.Slot, hold.TakenId, IsOverlap: false);
    }
}
