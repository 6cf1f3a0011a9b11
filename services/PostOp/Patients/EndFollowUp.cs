using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Patients;

/// <summary>
/// The patient has died or withdrew: their check-ins are dropped, also those planned later, and their open call tasks say so first. Cases stay: a
/// surgeon has to close them.
/// </summary>
internal sealed class EndFollowUp(PostOpDbContext db, Clock clock)
{
    public const string Died = "The patient has died: do not call them.";
    public const string Withdrew = "The patient wants no more messages: ask before you call.";

    public async Task RunAsync(Guid patientId, DateTimeOffset at, bool forGood, CancellationToken cancellationToken)
    {
        await db.LockAsync([patientId], cancellationToken);
        var silence = await FindAsync(patientId, cancellationToken);
        if (!silence.Begin(at, forGood))
            return;
        foreach (var checkIn in await db.CheckIns.Where(c => c.PatientId == patientId).ToListAsync(cancellationToken))
            checkIn.Drop(at);
        foreach (var task in await db.CallTasks.Where(t => t.PatientId == patientId && t.DoneAt == null).ToListAsync(cancellationToken))
            task.AddNote(forGood ? Died : Withdrew);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The withdrawal was a mistake: what it dropped and still lies ahead is asked for after all.</summary>
    public async Task TakeBackAsync(Guid patientId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await db.LockAsync([patientId], cancellationToken);
        var silence = await FindAsync(patientId, cancellationToken);
        if (!silence.End(at))
            return;
        foreach (var checkIn in await db.CheckIns.Where(c => c.PatientId == patientId).ToListAsync(cancellationToken))
            checkIn.TakeUpAgain(silence.Since, clock.UtcNow);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Silence> FindAsync(Guid patientId, CancellationToken cancellationToken) =>
        await db.Silences.FindAsync([patientId], cancellationToken) ?? db.Silences.Add(new Silence { PatientId = patientId }).Entity;
}
