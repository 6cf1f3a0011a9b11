using System.Globalization;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>
/// Fires the rungs that are due of cases nobody has taken on. The case is locked with its rung, so an acknowledgement in the same second comes
/// either before, and stops it, or after. With nothing left to fire, the last alert is repeated.
/// </summary>
internal sealed class EscalateReassessmentsJob(
    PostOpDbContext db, Clock clock, PracticeSettings practice, ConsoleAddress console, PlanRepeat repeat, ILogger<EscalateReassessmentsJob> log) : IDueWork
{
    private const int Batch = 50;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await db.Rungs.FromSql(
            $"""
             select r.*, r.xmin from rungs r join reassessments c on c.id = r.case_id
             where r.fired_at is null and r.stopped_at is null and r.due_at <= {now} and c.state in ('flagged', 'notified')
             order by r.due_at, r.number limit {Batch} for update of r, c skip locked
             """).ToListAsync(cancellationToken);
        if (due.Count > 0)
            await FireAsync(due, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (due.Count > 0)
            log.LogInformation("Fired {Count} rungs of cases nobody has acknowledged", due.Count);
        return due.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        db.Rungs.Where(r => r.FiredAt == null && r.StoppedAt == null).MinAsync(r => (DateTimeOffset?)r.DueAt, cancellationToken);

    private async Task FireAsync(List<Rung> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var roster = await db.RosterAsync(await db.OfficeAsync(practice.Zone, cancellationToken), now, cancellationToken);
        foreach (var rung in due)
            await FireAsync(rung, roster, now, cancellationToken);
    }

    private async Task FireAsync(Rung rung, OnCallRoster roster, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var trace = LaterWork.Continue("fire rung", rung.TraceParent);
        var reassessment = await db.Reassessments.SingleAsync(r => r.Id == rung.CaseId, cancellationToken);
        var rungs = await db.Rungs.Where(r => r.CaseId == rung.CaseId && r.Round == rung.Round).ToListAsync(cancellationToken);
        var recipients = AlertRecipients.For(rung.Target, reassessment.SurgeonCode, roster, [.. rungs.SelectMany(r => r.StaffIds)]);
        var acknowledgeBy = rungs.Where(r => r.Number > rung.Number).Min(r => (DateTimeOffset?)r.DueAt) ?? now;
        rung.Fire(recipients.Select(m => m.Id), now);
        if (recipients.Count > 0)
            reassessment.Notify();
        foreach (var member in recipients)
            db.Enqueue(Alert(reassessment, rung, member, acknowledgeBy));
        db.CaseEntries.Add(EntryOf(rung, recipients, now));
        if (!rungs.Exists(r => r.IsWaiting))
            await repeat.RunAsync(reassessment, rungs, now, cancellationToken);
        log.LogInformation("Alerted {Count} of case {CaseId}", recipients.Count, reassessment.Id);
        if (recipients.Count == 0)
            log.LogError("Nobody could be alerted of case {CaseId}: no surgeon and no administrator is active", reassessment.Id);
    }

    private SendMessage Alert(Reassessment reassessment, Rung rung, StaffMember member, DateTimeOffset acknowledgeBy) => new(
        Purposes.StaffAlert, rung.Subject, $"round-{rung.Round}-rung-{rung.Number}",
        new MessageRecipient(MessageRecipient.Staff, member.Id), TemplateCodes.ReassessmentAlert,
        new Dictionary<string, string>
        {
            ["caseCode"] = reassessment.CaseCode,
            ["urgency"] = reassessment.Urgency,
            ["link"] = console.Case(reassessment.Id),
            ["acknowledgeBy"] = acknowledgeBy.ToString("O", CultureInfo.InvariantCulture)
        },
        null, null, null, rung.FiredAt);

    private static CaseEntry EntryOf(Rung rung, IReadOnlyList<StaffMember> recipients, DateTimeOffset now) => CaseEntry.Of(
        rung.CaseId, WhatOf(rung), string.Join(", ", recipients.Select(m => m.DisplayName)),
        recipients.Count == 0 ? "Nobody could be alerted: no surgeon and no administrator is active." : $"Alert {rung.Number + 1} of round {rung.Round} ({RungTargets.Words(rung.Target)}).",
        now);

    private static string WhatOf(Rung rung) =>
        rung.IsRepeat ? CaseEntries.AlertedAgain : rung.Number == 0 ? CaseEntries.Alerted : CaseEntries.Escalated;
}
