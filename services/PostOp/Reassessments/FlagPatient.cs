using System.Globalization;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>
/// Opens a case for what was found, or adds it as evidence to the one that is open. Evidence more urgent than the case, danger in a case
/// somebody has taken on, and anything new in a decided one begin its alerts anew.
/// </summary>
internal sealed class FlagPatient(PostOpDbContext db, Clock clock, PracticeSettings practice, ILogger<FlagPatient> log)
{
    public async Task RunAsync(Episode episode, IReadOnlyList<Finding> found, CancellationToken cancellationToken)
    {
        var urgency = found.Select(f => f.Urgency).Aggregate(UrgencyOrder.MoreUrgent);
        var open = await OpenCaseAsync(episode.PatientId, cancellationToken);
        var reassessment = open ?? await OpenAsync(episode, urgency, found[0].Day, cancellationToken);
        foreach (var finding in found)
            Add(episode, reassessment, finding, open is null ? CaseEntries.Flagged : CaseEntries.EvidenceAdded);
        if (open is not null && (BeginsAnew(open, urgency) || await IsDangerUnheardAsync(open, urgency, cancellationToken)))
            await ReraiseAsync(open, urgency, episode, cancellationToken);
    }

    /// <summary>Stops what is left of the last round and plans the next.</summary>
    public async Task ReraiseAsync(Reassessment reassessment, string urgency, Episode episode, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        foreach (var rung in await db.Rungs.Where(r => r.CaseId == reassessment.Id && r.FiredAt == null && r.StoppedAt == null).ToListAsync(cancellationToken))
            rung.Stop(now);
        reassessment.Reraise(urgency);
        db.Rungs.AddRange(EscalationLadder.For(reassessment, episode.Protocol.Version, await db.OfficeAsync(practice.Zone, cancellationToken), now));
    }

    /// <summary>A case that is left alone comes back at once when the patient gets worse.</summary>
    public async Task BreakSnoozeAsync(Episode episode, Course course, CancellationToken cancellationToken)
    {
        var open = await OpenCaseAsync(episode.PatientId, cancellationToken);
        if (open is not { SnoozedAt: { } snoozedAt } || open.EpisodeId != episode.Id
            || Worsening.Since(snoozedAt, open.SnoozedWorst, episode.Protocol.Version.PersistentPain.WorstFrom, course) is not { } worse)
            return;
        db.CaseEntries.Add(CaseEntry.Of(
            open.Id, CaseEntries.SnoozeBroken, "", $"Day {worse.Day}: worse than when it was left alone (pain {open.SnoozedWorst?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} then, {worse.Worst?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} now).", clock.UtcNow));
        await ReraiseAsync(open, open.Urgency, episode, cancellationToken);
    }

    private static bool BeginsAnew(Reassessment open, string urgency) =>
        UrgencyOrder.IsMoreUrgent(urgency, open.Urgency) || (!open.IsWaiting && (urgency != Urgencies.Routine || open.IsSnoozed || open.State == ReassessmentStates.Decided));

    /// <summary>Nobody took the case on and nobody new is left to be alerted of what came now; a repeat would come too late.</summary>
    private async Task<bool> IsDangerUnheardAsync(Reassessment open, string urgency, CancellationToken cancellationToken) =>
        urgency != Urgencies.Routine
        && !await db.Rungs.AnyAsync(r => r.CaseId == open.Id && !r.IsRepeat && r.FiredAt == null && r.StoppedAt == null, cancellationToken);

    private async Task<Reassessment?> OpenCaseAsync(Guid patientId, CancellationToken cancellationToken) =>
        db.Reassessments.Local.FirstOrDefault(r => r.PatientId == patientId && r.State != ReassessmentStates.Closed)
        ?? await db.Reassessments.FirstOrDefaultAsync(r => r.PatientId == patientId && r.State != ReassessmentStates.Closed, cancellationToken);

    private async Task<Reassessment> OpenAsync(Episode episode, string urgency, int day, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var reassessment = Reassessment.Flag(
            episode.Id, episode.PatientId, episode.SurgeonCode, await FreeCodeAsync(cancellationToken), urgency, day, now);
        db.Reassessments.Add(reassessment);
        db.Rungs.AddRange(EscalationLadder.For(reassessment, episode.Protocol.Version, await db.OfficeAsync(practice.Zone, cancellationToken), now));
        log.LogInformation("Flagged case {CaseId}", reassessment.Id);
        db.Enqueue(new ReassessmentFlagged(reassessment.Id, episode.PatientId, urgency, episode.SurgeonCode, now));
        return reassessment;
    }

    private void Add(Episode episode, Reassessment reassessment, Finding finding, string what)
    {
        db.CaseReasons.Add(CaseReason.Of(reassessment, episode.Id, finding, episode.ProtocolName, clock.UtcNow));
        db.CaseEntries.Add(CaseEntry.Of(reassessment.Id, what, "", $"{finding.Rule}: {finding.Sentence}", clock.UtcNow));
    }

    private async Task<string> FreeCodeAsync(CancellationToken cancellationToken)
    {
        var code = CaseCode.New();
        while (await db.Reassessments.AnyAsync(r => r.CaseCode == code && r.State != ReassessmentStates.Closed, cancellationToken))
            code = CaseCode.New();
        return code;
    }
}
