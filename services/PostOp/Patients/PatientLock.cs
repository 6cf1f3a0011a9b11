using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>
/// One patient's course is changed by one transaction at a time: two replies at once, or a surgery and the patient it waits for, would each
/// decide without seeing the other. Held until the transaction ends.
/// </summary>
internal static class PatientLock
{
    /// <summary>Several are locked in one order, so that two callers never wait for each other.</summary>
    public static Task LockAsync(this PostOpDbContext db, IEnumerable<Guid> patientIds, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. patientIds.Distinct()];
        return db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from (select unnest({ids}) as id order by 1) ids", cancellationToken);
    }
}
