namespace FbssFollowUp.Scheduling.Patients;

/// <summary>The row of a patient, made by whichever fact about them arrives first.</summary>
internal static class PatientCopy
{
    public static async Task<Patient> FindOrAddAsync(SchedulingDbContext db, Guid patientId, CancellationToken cancellationToken) =>
        await db.Patients.FindAsync([patientId], cancellationToken) ?? db.Patients.Add(new Patient { Id = patientId }).Entity;
}
