using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Asks again who has not begun to answer; an answer in between ends it, because only a check-in still "sent" is claimed.</summary>
internal sealed class PromptUnansweredJob(PostOpDbContext db, Clock clock, PortalAddress portal, ILogger<PromptUnansweredJob> log) : IDueWork
{
    private const int Batch = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var due = await db.CheckIns.FromSql(
            $"""
             select *, xmin from check_ins where state = 'sent' and next_prompt_at <= {now} and expires_at > {now}
             order by next_prompt_at limit {Batch} for update skip locked
             """).ToListAsync(cancellationToken);
        if (due.Count == 0)
            return 0;
        await PromptAllAsync(due, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        log.LogInformation("Prompted for {Count} check-ins", due.Count);
        return due.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        db.CheckIns.Where(c => c.State == CheckInStates.Sent && c.NextPromptAt < c.ExpiresAt).MinAsync(c => c.NextPromptAt, cancellationToken);

    private async Task PromptAllAsync(List<CheckIn> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guid[] patientIds = [.. due.Select(c => c.PatientId).Distinct()];
        Guid[] episodeIds = [.. due.Select(c => c.EpisodeId).Distinct()];
        var patients = await db.Patients.Where(p => patientIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var episodes = await db.Episodes.Where(e => episodeIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
        foreach (var checkIn in due)
            Prompt(checkIn, patients[checkIn.PatientId], episodes[checkIn.EpisodeId], now);
    }

    private void Prompt(CheckIn checkIn, Patient patient, Episode episode, DateTimeOffset now)
    {
        var elsewhere = Prompts.IsOnOtherChannel(checkIn);
        checkIn.Prompted(Prompts.After(checkIn, patient.OtherChannel));
        var link = LinkToken.New();
        db.CheckInLinks.Add(new CheckInLinkMade { Hash = link.Hash, CheckInId = checkIn.Id, MadeAt = now });
        db.Enqueue(CheckInMessages.Prompt(
            checkIn, episode.Protocol, patient.AnswersByText && !elsewhere, elsewhere ? patient.OtherChannel : null, portal.CheckIn(link.Token)));
    }
}
