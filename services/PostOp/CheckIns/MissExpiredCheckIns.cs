using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Ends check-ins whose time ran out; half answered ones are judged by what is there.</summary>
internal sealed class MissExpiredCheckInsJob(PostOpDbContext db, Clock clock, EpisodeEvaluation evaluation, ILogger<MissExpiredCheckInsJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var expired = await ClaimAsync(now, cancellationToken);
        foreach (var checkIn in expired)
            await EndAsync(checkIn, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (expired.Count > 0)
            log.LogInformation("Ended {Count} check-ins whose time ran out", expired.Count);
        return expired.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        db.CheckIns.Where(c => c.State == CheckInStates.Sent || c.State == CheckInStates.Answering).MinAsync(c => c.ExpiresAt, cancellationToken);

    /// <summary>Patients first, then their rows: in the order everybody else takes them who answers for a patient.</summary>
    private async Task<List<CheckIn>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var expired = await db.CheckIns.AsNoTracking().Where(c => (c.State == CheckInStates.Sent || c.State == CheckInStates.Answering) && c.ExpiresAt <= now)
            .OrderBy(c => c.ExpiresAt).Take(Batch).Select(c => new { c.Id, c.PatientId }).ToListAsync(cancellationToken);
        await db.LockAsync(expired.Select(c => c.PatientId), cancellationToken);
        Guid[] ids = [.. expired.Select(c => c.Id)];
        return await db.CheckIns.FromSql(
            $"select *, xmin from check_ins where id = any({ids}) and state in ('sent', 'answering') for update skip locked").ToListAsync(cancellationToken);
    }

    private async Task EndAsync(CheckIn checkIn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isHalfAnswered = checkIn.State == CheckInStates.Answering;
        checkIn.Miss(now);
        db.Enqueue(new CheckInMissed(checkIn.Id, checkIn.PatientId, now));
        if (!isHalfAnswered)
            return;
        var episode = await db.Episodes.SingleAsync(e => e.Id == checkIn.EpisodeId, cancellationToken);
        var patient = await db.Patients.SingleAsync(p => p.Id == checkIn.PatientId, cancellationToken);
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
    }
}
