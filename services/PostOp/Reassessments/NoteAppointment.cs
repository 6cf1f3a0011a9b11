using FbssFollowUp.Contracts.PostOp;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>A case's history tells of the patient's appointment: added to the open case, or to the last one where the appointment outlives it.</summary>
internal static class NoteAppointment
{
    public static async Task NoteAppointmentAsync(
        this PostOpDbContext db, Guid patientId, string what, string detail, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var reassessment = await db.Reassessments.AsNoTracking().Where(r => r.PatientId == patientId)
            .OrderBy(r => r.State == ReassessmentStates.Closed).ThenByDescending(r => r.FlaggedAt).FirstOrDefaultAsync(cancellationToken);
        if (reassessment is null) return;
        db.CaseEntries.Add(CaseEntry.Of(reassessment.Id, what, "", detail, at));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>As the clinic's wall shows it, the zone named.</summary>
    public static string On(DateTimeOffset at, string zone) =>
        $"{TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)):yyyy-MM-dd HH:mm} ({zone})";
}
