using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>Keeps what is known of a patient, and plans with it what waited for it: check-ins are due by the patient's own clock.</summary>
internal sealed class PatientCopy(PostOpDbContext db, Clock clock)
{
    public async Task KeepAsync(Guid patientId, int revision, PatientContact contact, CancellationToken cancellationToken)
    {
        await db.LockAsync([patientId], cancellationToken);
        var patient = await db.Patients.FindAsync([patientId], cancellationToken);
        if (patient is null)
            db.Patients.Add(patient = Patient.From(patientId, revision, contact));
        else if (!patient.Follow(revision, contact))
            return;
        await PlanAsync(patient, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task PlanAsync(Patient patient, CancellationToken cancellationToken)
    {
        var episodes = await db.Episodes.Where(e => e.PatientId == patient.Id).ToListAsync(cancellationToken);
        foreach (var waiting in episodes.Where(e => e.PlannedAt is null))
            db.CheckIns.AddRange(CheckInPlan.For(waiting, patient.Zone, clock.UtcNow));
        var planned = await db.CheckInsOf(patient.Id).Where(c => c.State == CheckInStates.Planned).ToListAsync(cancellationToken);
        foreach (var checkIn in planned)
            checkIn.MoveTo(CheckInPlan.DueAt(episodes.Single(e => e.Id == checkIn.EpisodeId), checkIn.Day, patient.Zone));
    }
}
