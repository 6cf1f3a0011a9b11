namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>A patient's check-ins by way of the episodes: an index of their own would be written to with every check-in sent, and read seldom.</summary>
internal static class CheckInsOfPatient
{
    public static IQueryable<CheckIn> CheckInsOf(this PostOpDbContext db, Guid patientId) =>
        db.CheckIns.Where(c => db.Episodes.Any(e => e.PatientId == patientId && e.Id == c.EpisodeId));
}
