using FbssFollowUp.Consultations.Patients;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>
/// Whoever opens a request and whoever notes in the same moment that the patient died or withdrew would each not see the other, and the request would stay
/// open. Both write the patient's row: the later of the two is tried anew, and then sees.
/// </summary>
internal static class MeetWhoSilences
{
    public static void MeetWhoSilencesThem(this ConsultationsDbContext db, Patient patient)
    {
        var row = db.Entry(patient);
        if (row.State == EntityState.Unchanged) row.Property(p => p.ChangedAt).IsModified = true;
    }
}
