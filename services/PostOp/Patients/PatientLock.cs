using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>
/// One patient's course is changed by one transaction at a time: two replies at once, or a surgery and the patient it waits for, would each
/// decide without seeing the other. Held until the transaction ends.
/// </summary>
internal static class PatientLock
{
    public static async Task LockAsync(this PostOpDbContext db, IEnumerable<Guid> patientIds, CancellationToken cancellationToken)
    {
        foreach (var id in patientIds.Distinct().Order())
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({id.ToString()}, 0))", cancellationToken);
    }
}
