using FbssFollowUp.Notifications.Replies;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>A check-in or case is over: remembered, its unsent messages dropped, its open question closed.</summary>
internal static class EndSubject
{
    public static async Task RunAsync(
        NotificationsDbContext db, Guid subjectId, string how, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ended = new EndedSubject { SubjectId = subjectId, How = how, EndedAt = at.ToUniversalTime() };
        var before = await db.EndedSubjects.FindAsync([ended.SubjectId], cancellationToken);
        if (before?.EndedAt >= ended.EndedAt)
            return;
        if (before is null)
            db.EndedSubjects.Add(ended);
        else
            (before.How, before.EndedAt) = (ended.How, ended.EndedAt);
        var waiting = await db.Messages.Where(m => m.State == MessageState.Waiting
            && (m.SubjectId == ended.SubjectId || m.Question!.SubjectId == ended.SubjectId)).ToListAsync(cancellationToken);
        foreach (var message in waiting.Where(m => !SendRules.StillWanted(m, ended)))
            message.Drop(NotSent.NotWanted, now);
        foreach (var question in await OpenOfAsync(db, ended.SubjectId, cancellationToken))
            if (ended.How != EndedSubject.Changed || question.ReservedAt < ended.EndedAt)
                question.End(ended.EndedAt);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Task<List<Question>> OpenOfAsync(NotificationsDbContext db, Guid subject, CancellationToken cancellationToken) =>
        db.Questions.Where(q => q.SubjectId == subject && q.ClosedAt == null).ToListAsync(cancellationToken);
}
