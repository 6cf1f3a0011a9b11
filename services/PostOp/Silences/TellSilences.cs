using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Silences;

/// <summary>Tells of patients who answered nothing for five days, prompts and all (R5): a person phones them.</summary>
internal sealed class TellSilencesJob(PostOpDbContext db, Clock clock, FlagPatient flag, ILogger<TellSilencesJob> log) : IDueWork
{
    private const int Batch = 100;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await ClaimAsync(now, cancellationToken);
        if (due.Count == 0)
            return 0;
        foreach (var silence in due)
            await TellAsync(silence, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        log.LogInformation("Told of {Count} patients who do not answer", due.Count);
        return due.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        db.Silences.Where(s => s.ToldAt == null && s.EndedAt == null).MinAsync(s => (DateTimeOffset?)s.DueAt, cancellationToken);

    /// <summary>Patients first, then their rows: in the order everybody else takes them.</summary>
    private async Task<List<Silence>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await db.Silences.AsNoTracking().Where(s => s.ToldAt == null && s.EndedAt == null && s.DueAt <= now)
            .OrderBy(s => s.DueAt).Take(Batch).Select(s => new { s.Id, s.PatientId }).ToListAsync(cancellationToken);
        await db.LockAsync(due.Select(s => s.PatientId), cancellationToken);
        Guid[] ids = [.. due.Select(s => s.Id)];
        return await db.Silences.FromSql(
            $"select * from silences where id = any({ids}) and told_at is null and ended_at is null for update skip locked").ToListAsync(cancellationToken);
    }

    private async Task TellAsync(Silence silence, DateTimeOffset now, CancellationToken cancellationToken)
    {
        silence.Told(now);
        var episode = await db.Episodes.SingleAsync(e => e.Id == silence.EpisodeId, cancellationToken);
        if (episode.IsQuietAt(now))
            return;
        var patient = await db.Patients.SingleAsync(p => p.Id == silence.PatientId, cancellationToken);
        var finding = await FindingAsync(silence, episode, patient, now, cancellationToken);
        await flag.RunAsync(episode, [finding], cancellationToken);
        await db.OpenCallTaskAsync(
            CallTask.Open(patient.Id, CallTaskReasons.Silence, silence.Id, $"{finding.Sentence} Phone the patient.", now, finding.Urgency), cancellationToken);
    }

    private async Task<Finding> FindingAsync(Silence silence, Episode episode, Patient patient, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var loaded = await EpisodeCourse.LoadAsync(db, episode, patient.Zone, cancellationToken);
        var firstDay = loaded.CheckIns.First(c => c.Id == silence.CheckInId).Day;
        return Recovery.Silence.Of(
            episode.Protocol, episode.Operation, loaded.Course, silence.CheckInId, firstDay, RecoveryDay.Of(episode.OperatedOn, now, patient.Zone), now);
    }
}
