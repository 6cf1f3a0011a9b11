using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>After the last rung, plans its alert again; with the last repeat, puts the case on the list of what a person must phone about.</summary>
internal sealed class PlanRepeat(PostOpDbContext db, PracticeSettings practice)
{
    public async Task RunAsync(Reassessment reassessment, IReadOnlyCollection<Rung> round, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var episode = await db.Episodes.SingleAsync(e => e.Id == reassessment.EpisodeId, cancellationToken);
        if (AlertRepeats.Next(round, episode.Protocol.Version.Repeats[reassessment.Urgency], await db.OfficeAsync(practice.Zone, cancellationToken), now) is { } repeat)
            db.Rungs.Add(repeat);
        else
            await db.OpenCallTaskAsync(TaskFor(reassessment, round, now), cancellationToken);
    }

    /// <summary>Its source is the last alert: a case that is raised again and again not acknowledged makes a task again.</summary>
    private static CallTask TaskFor(Reassessment reassessment, IReadOnlyCollection<Rung> round, DateTimeOffset now) => CallTask.Open(
        reassessment.PatientId, CallTaskReasons.CaseNotAcknowledged, round.MaxBy(r => r.Number)!.Id,
        $"Nobody has acknowledged case {reassessment.CaseCode} ({reassessment.Urgency}) after {round.Count} alerts. Reach a surgeon by phone; no more alerts follow.",
        now);
}
