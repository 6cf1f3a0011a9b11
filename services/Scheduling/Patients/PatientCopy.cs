using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Patients;

/// <summary>The row of a patient, made by whichever fact about them arrives first.</summary>
internal static class PatientCopy
{
    /// <summary>For who changes it: a booking under way is waited for, and then seen.</summary>
    public static async Task<Patient> FindOrAddAsync(SchedulingDbContext db, Guid patientId, CancellationToken cancellationToken) =>
        (await db.Patients.FromSql($"select p.*, p.xmin from patients p where p.id = {patientId} for update").ToListAsync(cancellationToken)).SingleOrDefault()
        ?? db.Patients.Add(new Patient { Id = patientId }).Entity;

    /// <summary>For who books or holds: a death that is just being noted is waited for, and one noted later finds what was booked.</summary>
    public static async Task<bool> HasDiedAsync(SchedulingDbContext db, Guid patientId, CancellationToken cancellationToken) =>
        (await db.Patients.FromSql($"select p.*, p.xmin from patients p where p.id = {patientId} for share").ToListAsync(cancellationToken)) is [{ DiedAt: not null }];
}
