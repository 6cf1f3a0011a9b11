using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Plans the check-in of a surgeon's re-check date; pain that is still much then raises the case again.</summary>
internal sealed class PlanRecheck(PostOpDbContext db)
{
    public async Task RunAsync(Reassessment reassessment, DateOnly on, CancellationToken cancellationToken)
    {
        await db.LockAsync([reassessment.PatientId], cancellationToken);
        var episode = await db.Episodes.SingleAsync(e => e.Id == reassessment.EpisodeId, cancellationToken);
        episode = await FollowedAsync(episode, cancellationToken);
        var patient = await db.Patients.SingleAsync(p => p.Id == reassessment.PatientId, cancellationToken);
        var day = on.DayNumber - episode.OperatedOn.DayNumber;
        var isPlanned = await db.CheckIns.AnyAsync(
            c => c.EpisodeId == episode.Id && c.Day == day && c.Kind == CheckInKinds.Recheck && c.State != CheckInStates.Skipped, cancellationToken);
        if (!isPlanned)
            db.CheckIns.Add(CheckIn.Plan(
                episode.Id, patient.Id, day, CheckInKinds.Recheck, CheckInPlan.DueAt(episode, day, patient.Zone)));
    }

    /// <summary>After another operation of the region the patient is asked in the recovery from that one.</summary>
    private async Task<Episode> FollowedAsync(Episode episode, CancellationToken cancellationToken)
    {
        if (episode.EndReason != EndReasons.OperatedAgain)
            return episode;
        var all = await db.Episodes.Where(e => e.PatientId == episode.PatientId).OrderByDescending(e => e.OperatedOn).ToListAsync(cancellationToken);
        return all.Find(episode.IsBefore) ?? episode;
    }
}
