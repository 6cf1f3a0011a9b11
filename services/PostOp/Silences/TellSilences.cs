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
internal sealed class TellSilencesJob(PostOpDbContext db, Clock clock, ILogger<TellSilencesJob> log) : IDueWork
{
    private const int Batch = 100;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await ClaimAsync(now, cancellationToken);
        if (due.Count == 0)
            return 0;
        await TellAllAsync(due, now, cancellationToken);
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

    private async Task TellAllAsync(List<Silence> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid[] episodeIds = [.. due.Select(s => s.EpisodeId)];
        Guid[] patientIds = [.. due.Select(s => s.PatientId).Distinct()];
        var episodes = await db.Episodes.Where(e => episodeIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
        var patients = await db.Patients.Where(p => patientIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        await EpisodeCourse.PrepareAsync(db, episodeIds, cancellationToken);
        foreach (var silence in due)
            Tell(silence, episodes[silence.EpisodeId], patients[silence.PatientId].Zone, now);
    }

    /// <summary>A call and no case: a surgeon has nothing to judge yet, and no appointment is held for somebody who may only have lost their phone.</summary>
    private void Tell(Silence silence, Episode episode, TimeZoneInfo zone, DateTimeOffset now)
    {
        var finding = episode.IsQuietAt(now) ? null : FindingOf(silence, episode, zone, now);
        silence.Told(finding, episode.ProtocolName, now);
        if (finding is not null)
            db.CallTasks.Add(CallTask.Open(
                silence.PatientId, CallTaskReasons.Silence, silence.Id, $"{finding.Sentence} Phone the patient. ({finding.Rule}, {episode.ProtocolName})", now,
                finding.Urgency));
    }

    private Finding FindingOf(Silence silence, Episode episode, TimeZoneInfo zone, DateTimeOffset now)
    {
        var loaded = EpisodeCourse.Loaded(db, episode, zone);
        var firstDay = loaded.CheckIns.First(c => c.Id == silence.CheckInId).Day;
        return Recovery.Silence.Of(
            episode.Protocol, episode.Operation, loaded.Course, silence.CheckInId, firstDay, RecoveryDay.Of(episode.OperatedOn, now, zone), now);
    }
}
