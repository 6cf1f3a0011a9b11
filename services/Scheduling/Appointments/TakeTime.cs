using FbssFollowUp.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>
/// The one way to a clinician's time, in the transaction under way. Whoever asks for time another transaction is about to have waits for that one and
/// then is told; a refusal costs nothing else of the transaction.
/// </summary>
internal static class TakeTime
{
    /// <param name="taken">With the buffers.</param>
    /// <param name="until">A hold's end; null for an appointment.</param>
    /// <returns>The id of what was taken, or null if the constraint says that some of it is gone.</returns>
    public static async Task<Guid?> TryAsync(
        SchedulingDbContext db, Guid clinicianId, Slot taken, DateTimeOffset? until, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await FreeLapsedAsync(db, clinicianId, taken, now, cancellationToken);
        var id = Guid.CreateVersion7(now);
        var placed = await db.Database.ExecuteSqlAsync($"""
            insert into taken_times (id, clinician_id, from_at, to_at, until_at, is_overlap)
            select {id}, {clinicianId}, {taken.StartsAt}, {taken.EndsAt}, {until}, false
            where not exists (
                select 1 from taken_times t
                where t.clinician_id = {clinicianId} and t.freed_at is null and t.is_overlap and t.from_at < {taken.EndsAt} and t.to_at > {taken.StartsAt})
            on conflict on constraint taken_times_one_at_a_time do nothing
            """, cancellationToken);
        return placed == 1 ? id : null;
    }

    /// <summary>Takes time whoever has it: for a person who says why.</summary>
    public static async Task<Guid> OverlapAsync(SchedulingDbContext db, Guid clinicianId, Slot taken, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(now);
        await db.Database.ExecuteSqlAsync($"""
            insert into taken_times (id, clinician_id, from_at, to_at, is_overlap) values ({id}, {clinicianId}, {taken.StartsAt}, {taken.EndsAt}, true)
            """, cancellationToken);
        return id;
    }

    public static Task FreeAsync(SchedulingDbContext db, IEnumerable<Guid> takenIds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. takenIds];
        return ids.Length == 0 ? Task.CompletedTask : db.Database.ExecuteSqlAsync(
            $"update taken_times set freed_at = {now} where id = any({ids}) and freed_at is null", cancellationToken);
    }

    /// <summary>A hold becomes an appointment: the time it has has no end any more.</summary>
    /// <returns>False if somebody who came after the hold's end has freed it: between looking at the hold and this there may be a wait.</returns>
    public static async Task<bool> KeepAsync(SchedulingDbContext db, Guid takenId, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync($"update taken_times set until_at = null where id = {takenId} and freed_at is null", cancellationToken) == 1;

    /// <summary>
    /// For who may take time over another's: until this transaction ends nobody else takes any of the clinician's. The constraint does not see what is put over
    /// another on purpose, and who looks for it does not see what is not committed.
    /// </summary>
    public static Task AloneAsync(SchedulingDbContext db, Guid clinicianId, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({clinicianId}::text, 0))", cancellationToken);

    /// <summary>A hold whose time is over is in nobody's way, also before the job has ended it. Beside others, but not beside who is <see cref="AloneAsync"/>.</summary>
    private static Task<int> FreeLapsedAsync(SchedulingDbContext db, Guid clinicianId, Slot taken, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"""
            select pg_advisory_xact_lock_shared(hashtextextended({clinicianId}::text, 0));
            update taken_times set freed_at = {now}
            where clinician_id = {clinicianId} and freed_at is null and until_at <= {now} and from_at < {taken.EndsAt} and to_at > {taken.StartsAt}
            """, cancellationToken);
}
