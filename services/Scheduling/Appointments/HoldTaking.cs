using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>A hold becomes an appointment: its time is never free in between.</summary>
internal static class HoldTaking
{
    /// <summary>Whoever wants the same hold waits, and then sees that it has ended.</summary>
    public static async Task<Hold?> LockAsync(SchedulingDbContext db, Guid holdId, CancellationToken cancellationToken) =>
        (await db.Holds.FromSql($"select h.*, h.xmin from holds h where h.id = {holdId} for update").ToListAsync(cancellationToken)).SingleOrDefault();

    /// <returns>Null if its time is somebody else's already; then nothing of the hold is changed.</returns>
    public static async Task<Place?> TakeAsync(SchedulingDbContext db, Hold hold, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await TakeTime.KeepAsync(db, hold.TakenId, cancellationToken)) return null;
        hold.End(now);
        return new Place(hold.ClinicianId, hold.ClinicianCode, hold.Slot, hold.TakenId, IsOverlap: false);
    }
}
