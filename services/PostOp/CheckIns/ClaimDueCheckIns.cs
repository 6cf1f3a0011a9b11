using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// The claim: one statement takes a bounded batch of due rows nobody else holds and moves them on. It makes the transitions of
/// <see cref="CheckIn.Send"/> and <see cref="CheckIn.Skip"/> for many rows at once: of several due in one episode, after an outage,
/// only the newest is sent, and to a patient who has died or withdrew, or during a pause, none. A check-in lasts as long as the version its episode is pinned to
/// says, or until the next one of its episode is due. What is looked up beside the rows is
/// looked up for each by its key: a join would read every episode for every batch.
/// </summary>
internal static class ClaimDueCheckIns
{
    public static Task<List<DueCheckIn>> ClaimDueAsync(
        this PostOpDbContext db, DateTimeOffset now, Expiries expiries, string[] linkHashes, CancellationToken cancellationToken)
    {
        var (batch, shipped, versions, hours) = (linkHashes.Length, expiries.ShippedHours, expiries.Versions, expiries.Hours);
        return db.Database.SqlQuery<DueCheckIn>(
            $"""
             with due as (
                 select id, episode_id, patient_id, due_at from check_ins
                 where state = 'planned' and due_at <= {now}
                 order by due_at limit {batch} for update skip locked
             ), numbered as (
                 select d.id, row_number() over (order by d.due_at, d.id) as place,
                     exists (select 1 from check_ins l where l.episode_id = d.episode_id and l.state = 'planned'
                         and l.due_at <= {now} and (l.due_at, l.id) > (d.due_at, d.id))
                         or exists (select 1 from ended_follow_ups f where f.patient_id = d.patient_id and f.ended_at is null)
                         or e.paused_until > {now} as superseded,
                     (select min(n.due_at) from check_ins n where n.episode_id = d.episode_id and n.state = 'planned' and n.due_at > {now}) as next_at,
                     coalesce((select v.hours from unnest({versions}::int[], {hours}::int[]) v (version, hours) where v.version = e.protocol_version), {shipped}) as lasts_hours,
                     e.protocol_name
                 from due d left join lateral (select * from episodes where id = d.episode_id offset 0) e on true
             ), moved as (
                 update check_ins c set
                     state = case when n.superseded then 'skipped' else 'sent' end,
                     sent_at = case when n.superseded then null else {now}::timestamptz end,
                     expires_at = case when n.superseded then null else least({now}::timestamptz + make_interval(hours => n.lasts_hours), n.next_at) end,
                     next_prompt_at = case when n.superseded then null else {now + Prompts.FirstAfter}::timestamptz end,
                     ended_at = case when n.superseded then {now}::timestamptz end,
                     link_hash = case when n.superseded then null else ({linkHashes}::text[])[n.place] end
                 from numbered n where c.id = n.id
                 returning c.id, c.patient_id, c.state, c.expires_at, n.place, n.protocol_name
             )
             select m.id as "Id", m.patient_id as "PatientId", m.state as "State", m.expires_at as "ExpiresAt", m.place::integer as "Place",
                 m.protocol_name as "ProtocolName",
                 coalesce((select p.answers_by_text from patients p where p.id = m.patient_id), false) as "AnswersByText"
             from moved m
             """).ToListAsync(cancellationToken);
    }
}
