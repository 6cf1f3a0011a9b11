using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>
/// The patient has died or withdrew: their check-ins are dropped, also those planned later, and their open call tasks say so first. Cases stay: a
/// surgeon has to close them.
/// </summary>
internal sealed class EndFollowUp(PostOpDbContext db, QuietEpisodes quiet, Clock clock)
{
    public const string Died = "The patient has died: do not call them.";
    public const string Withdrew = "The patient wants no more messages: ask before you call.";

    public async Task RunAsync(Guid patientId, DateTimeOffset at, bool forGood, CancellationToken cancellationToken)
    {
        var episodes = await quiet.LockedOfAsync(patientId, cancellationToken);
        var ended = await FindAsync(patientId, cancellationToken);
        if (!ended.Begin(at, forGood))
            return;
        foreach (var task in await db.CallTasks.Where(t => t.PatientId == patientId && t.DoneAt == null).ToListAsync(cancellationToken))
            task.AddNote(forGood ? Died : Withdrew);
        foreach (var episode in episodes)
        {
            episode.End(forGood ? EndReasons.Died : EndReasons.Withdrew, at);
            await quiet.SilenceAsync(episode, until: null, at, cancellationToken);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The withdrawal was a mistake: what it dropped and still lies ahead is asked for after all.</summary>
    public async Task TakeBackAsync(Guid patientId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var episodes = await quiet.LockedOfAsync(patientId, cancellationToken);
        var ended = await FindAsync(patientId, cancellationToken);
        if (!ended.End(at))
            return;
        foreach (var episode in episodes)
            episode.Reopen(at);
        Guid[] running = [.. episodes.Where(e => e.EndReason != EndReasons.OperatedAgain).Select(e => e.Id)];
        foreach (var checkIn in await db.CheckIns.Where(c => running.Contains(c.EpisodeId)).ToListAsync(cancellationToken))
            checkIn.TakeUpAgain(ended.Since, clock.UtcNow);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<EndedFollowUp> FindAsync(Guid patientId, CancellationToken cancellationToken) =>
        await db.EndedFollowUps.FindAsync([patientId], cancellationToken) ?? db.EndedFollowUps.Add(new EndedFollowUp { PatientId = patientId }).Entity;
}
