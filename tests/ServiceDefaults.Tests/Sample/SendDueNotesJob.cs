using FbssFollowUp.Contracts.PostOp;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.ServiceDefaults.Tests;

internal sealed class SendDueNotesJob(NotesDbContext db, Clock clock) : IDueWork
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var due = await db.Notes.Where(n => n.DueAt <= now && n.DoneAt == null).Take(10).ToListAsync(cancellationToken);
        foreach (var note in due)
        {
            note.DoneAt = now;
            db.Enqueue(new CheckInMissed(note.Id, Guid.Empty, now));
        }
        await db.SaveChangesAsync(cancellationToken);
        return due.Count;
    }

    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        await db.Notes.Where(n => n.DoneAt == null && n.DueAt != null).MinAsync(n => n.DueAt, cancellationToken);
}
