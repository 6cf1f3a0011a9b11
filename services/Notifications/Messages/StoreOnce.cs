using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Stores an accepted message in one round trip: the unique key decides whether it is there already, and the recipient's row, if there is one by then, by
/// which channel it is expected to leave.
/// </summary>
internal static class StoreOnce
{
    public static async Task RunAsync(NotificationsDbContext db, Message message, CancellationToken cancellationToken)
    {
        var isNew = await InsertAsync(db, message, cancellationToken) == 1;
        if (!isNew)
            return;
        // Its dispatcher looks at the commit: a statement of our own wakes nobody by itself.
        db.NoteSaved();
        if (message.Steps.Count == 0)
            return;
        db.MessageSteps.AddRange(message.Steps);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Task<int> InsertAsync(NotificationsDbContext db, Message m, CancellationToken cancellationToken)
    {
        var (lane, asked, state) = (ChannelChoice.Said(m), m.Question, m.State.ToString().ToLowerInvariant());
        var (data, invitation) = (JsonSerializer.Serialize(m.Data), m.Invitation is null ? null : JsonSerializer.Serialize(m.Invitation));
        return db.Database.ExecuteSqlAsync(
            $"""
             insert into messages (id, purpose, priority, subject_id, occurrence, recipient_kind, recipient_id, template, data,
                 question_id, question_subject_id, asks, question_expires_at, requested_channel, fixed_address, in_reply_to, invitation, useful_until,
                 trace_parent, asked_at, due_at, state, ended_at, reason, attempts, tried, lane)
             values ({m.Id}, {m.Purpose}, {m.Priority}, {m.SubjectId}, {m.Occurrence}, {m.RecipientKind}, {m.RecipientId}, {m.Template}, {data}::jsonb,
                 {asked?.QuestionId}, {asked?.SubjectId}, {asked?.Asks}, {asked?.ExpiresAt}, {m.RequestedChannel}, {m.FixedAddress}, {m.InReplyTo}, {invitation}::jsonb, {m.UsefulUntil},
                 {m.TraceParent}, {m.AskedAt}, {m.DueAt}, {state}, {m.EndedAt}, {m.Reason}, 0, array[]::text[],
                 coalesce({lane}::text, (select preferred_channel from contacts where kind = {m.RecipientKind} and id = {m.RecipientId}), {m.Lane}))
             on conflict (purpose, subject_id, occurrence, recipient_kind, recipient_id) do nothing
             """, cancellationToken);
    }
}
