using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>Brings silence into a patient's episodes at once: what is planned is skipped, what is open is over, the clock of silence stands.</summary>
internal sealed class QuietEpisodes(PostOpDbContext db, Clock clock)
{
    /// <summary>Locked, so that no answer and no sending comes between.</summary>
    public async Task<List<Episode>> LockedOfAsync(Guid patientId, CancellationToken cancellationToken)
    {
        await db.LockAsync([patientId], cancellationToken);
        return await db.Episodes.Where(e => e.PatientId == patientId).OrderByDescending(e => e.OperatedOn).ToListAsync(cancellationToken);
    }

    /// <summary>After another operation a red-flag question left unanswered is told of all the same: the patient is followed on.</summary>
    /// <param name="until">Only what is due before; null for all.</param>
    /// <param name="at">Since when: what is skipped carries it, so that it is known again.</param>
    public async Task SilenceAsync(Episode episode, DateTimeOffset? until, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var checkIns = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && c.EndedAt == null && (until == null || c.DueAt < until)).ToListAsync(cancellationToken);
        foreach (var checkIn in checkIns)
            if (checkIn.Skip(at) is not null && checkIn.Miss(now) is null)
                db.Enqueue(new CheckInMissed(checkIn.Id, checkIn.PatientId, now));
        Guid[] ids = [.. checkIns.Select(c => c.Id)];
        if (episode.EndReason != EndReasons.OperatedAgain)
            foreach (var question in await db.Questions.Where(q => ids.Contains(q.CheckInId) && q.TellPersonAt != null).ToListAsync(cancellationToken))
                question.PersonTold();
        await db.EndSilenceAsync(episode.Id, now, cancellationToken);
    }

    /// <summary>Plans again what lies in the future and was skipped: days of the protocol, and the dates a surgeon set.</summary>
    public async Task PlanAgainAsync(Episode episode, CancellationToken cancellationToken)
    {
        var patient = await db.Patients.SingleAsync(p => p.Id == episode.PatientId, cancellationToken);
        var standing = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && c.Kind == CheckInKinds.Planned && c.State != CheckInStates.Skipped)
            .Select(c => c.Day).ToListAsync(cancellationToken);
        db.CheckIns.AddRange(CheckInPlan.For(episode, patient.Zone, clock.UtcNow)
            .Where(c => c.State == CheckInStates.Planned && c.DueAt > clock.UtcNow && !standing.Contains(c.Day)));
        await TakeUpRechecksAsync(episode, cancellationToken);
    }

    private async Task TakeUpRechecksAsync(Episode episode, CancellationToken cancellationToken)
    {
        var rechecks = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && c.Kind == CheckInKinds.Recheck).ToListAsync(cancellationToken);
        foreach (var ofDay in rechecks.GroupBy(c => c.Day).Where(g => g.All(c => c.State == CheckInStates.Skipped)))
            ofDay.First().TakeUpAgain(ofDay.First().EndedAt!.Value, clock.UtcNow);
    }
}
