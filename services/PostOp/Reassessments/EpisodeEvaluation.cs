using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Judges an episode anew after something was answered: flags what is found for the first time, and plans or drops the confirmation.</summary>
internal sealed class EpisodeEvaluation(PostOpDbContext db, Clock clock, FlagPatient flag)
{
    public async Task RunAsync(Episode episode, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var loaded = await EpisodeCourse.LoadAsync(db, episode, zone, cancellationToken);
        var findings = RecoveryRules.Evaluate(episode.Protocol, episode.Operation, loaded.Course);
        var raised = await db.CaseReasons.Where(r => r.EpisodeId == episode.Id).ToListAsync(cancellationToken);
        foreach (var reason in raised)
            reason.Stand(findings.Any(reason.IsOf), clock.UtcNow);
        var found = findings.Where(f => episode.Raises(f.Rule) && !raised.Exists(r => r.IsOf(f))).ToList();
        if (found.Count > 0)
            await flag.RunAsync(episode, found, cancellationToken);
        await flag.BreakSnoozeAsync(episode, loaded.Course, cancellationToken);
        await db.KeepWatchedAsync(episode, loaded.Course, clock.UtcNow, cancellationToken);
        PlanConfirmation(episode, loaded, zone);
        foreach (var checkIn in loaded.Course.CheckIns.Where(c => SeverePain.IsEarly(episode.Protocol, c)))
            await db.OpenCallTaskAsync(
                CallTask.Open(
                    episode.PatientId, CallTaskReasons.SevereEarlyPain, checkIn.CheckInId,
                    $"Pain {checkIn.Worst} of 10 on day {checkIn.Day}: often seen so early, phone the patient today.", clock.UtcNow, Urgencies.Urgent),
                cancellationToken);
    }

    private void PlanConfirmation(Episode episode, EpisodeCourse loaded, TimeZoneInfo zone)
    {
        var now = clock.UtcNow;
        var afterDays = episode.Protocol.Version.Confirmation.AfterDays;
        var awaited = episode.Raises(RuleCodes.Persistent) ? RecoveryRules.Unconfirmed(episode.Protocol, episode.Operation, loaded.Course) : [];
        foreach (var needless in ConfirmationPlan.Needless(awaited, loaded.CheckIns, afterDays))
            needless.Skip(now);
        foreach (var day in ConfirmationPlan.Missing(awaited, loaded.CheckIns, afterDays, RecoveryDay.Of(episode.OperatedOn, now, zone)))
            db.CheckIns.Add(CheckIn.Plan(episode.Id, episode.PatientId, day, CheckInKinds.Confirmation, CheckInPlan.DueAt(episode, day, zone)));
    }
}
