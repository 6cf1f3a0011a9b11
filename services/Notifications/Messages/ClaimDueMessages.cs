using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// Takes due messages on lease, in one statement. What holds a message up is asked of the rows themselves (is the recipient here by now, is the
/// question before it still open), so nobody has to remember to wake it.
/// </summary>
internal static class ClaimDueMessages
{
    /// <summary>Longer than a call to a provider may take; on real time, like every lease.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<ClaimedMessage>> RunAsync(
        NotificationsDbContext db, string lane, int most, Guid leaseId, DateTimeOffset now, DateTimeOffset realNow, CancellationToken cancellationToken)
    {
        var (leasedUntil, longUnknown) = (realNow + Lease, now - SendRules.UnknownRecipientPatience);
        return await db.Database.SqlQuery<ClaimedMessage>(
            $"""
             with due as materialized (
                 select m.id from messages m
                 where m.lane = {lane} and m.state in ('waiting', 'sending') and m.due_at <= {now}
                   and (m.leased_until is null or m.leased_until <= {realNow})
                   and (m.behind_question_id is null or m.useful_until <= {now} or m.question_expires_at <= {now}
                        or not exists (select 1 from questions q
                                       where q.id = m.behind_question_id and q.closed_at is null
                                         and (q.opened_at is null or q.expires_at > {now})))
                   and (m.useful_until <= {now} or m.asked_at <= {longUnknown}
                        or exists (select 1 from contacts c where c.kind = m.recipient_kind and c.id = m.recipient_id))
                 order by m.priority, m.due_at
                 limit {most}
                 for update of m skip locked)
             update messages set lease_id = {leaseId}, leased_until = {leasedUntil}
             from due where messages.id = due.id
             returning messages.id as "Id", messages.recipient_id as "RecipientId", messages.priority as "Priority"
             """).ToListAsync(cancellationToken);
    }

    /// <summary>When the next message is to be looked at; past while one is on lease, whose holder may be dead.</summary>
    public static Task<DateTimeOffset?> NextAsync(NotificationsDbContext db, string lane, CancellationToken cancellationToken) =>
        db.Database.SqlQuery<DateTimeOffset?>(
            $"""
             select min(greatest(
                 m.due_at,
                 case when c.id is null then least(m.asked_at + {SendRules.UnknownRecipientPatience}, m.useful_until) end,
                 case when q.id is not null then least(q.expires_at, m.useful_until, m.question_expires_at) end)) as "Value"
             from messages m
             left join contacts c on c.kind = m.recipient_kind and c.id = m.recipient_id
             left join questions q on q.id = m.behind_question_id and q.closed_at is null
             where m.lane = {lane} and m.state in ('waiting', 'sending')
             """).SingleAsync(cancellationToken);
}

/// <param name="RecipientId">Messages to one person are sent one after another.</param>
internal sealed record ClaimedMessage(Guid Id, Guid RecipientId, int Priority);
