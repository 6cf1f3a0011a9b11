using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// Puts a hold into the transaction under way, unless the slot is taken. Whoever asks for a slot while another transaction is about to hold it
/// waits for that one and then is told; a refused slot costs nothing else of the transaction.
/// </summary>
internal static class PlaceHold
{
    /// <returns>The hold, or null if the constraint says that the slot is taken.</returns>
    public static async Task<Hold?> TryAsync(SchedulingDbContext db, Hold hold, CancellationToken cancellationToken)
    {
        var placed = await db.Database.ExecuteSqlAsync($"""
            insert into holds (id, request_id, patient_id, clinician_id, clinician_code, starts_at, ends_at, held_until)
            values ({hold.Id}, {hold.RequestId}, {hold.PatientId}, {hold.ClinicianId}, {hold.ClinicianCode}, {hold.StartsAt}, {hold.EndsAt}, {hold.HeldUntil})
            on conflict on constraint holds_one_per_slot do nothing
            """, cancellationToken);
        return placed == 1 ? hold : null;
    }
}
