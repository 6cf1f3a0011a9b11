-- Check-ins that no message of ours went out for were once given a link of their own: begun on a page, entered from a call, taken up from a late answer. Their links
-- stand beside those of prompts, so that a check-in with a link is one that was asked for. Of ad-hoc ones, a message went out for those begun by a text that answered nothing
-- in them: PAIN.
with read as (
    select unnest(patient_ids) as patient_id, inbound_id, read_at from replies where read_as = 'understood'
), asked as (
    select distinct c.id
    from check_ins c join read r on r.patient_id = c.patient_id and r.read_at between c.sent_at - interval '10 seconds' and c.sent_at + interval '10 seconds'
    where c.kind = 'ad-hoc' and not exists (select from answers a where a.check_in_id = c.id and a.inbound_id = r.inbound_id)
)
insert into check_in_links (hash, check_in_id, made_at)
select c.link_hash, c.id, coalesce(c.sent_at, c.due_at) from check_ins c
where c.link_hash is not null and (c.kind = 'by-phone' or (c.kind = 'ad-hoc' and not exists (select from asked a where a.id = c.id)))
on conflict (hash) do nothing;

update check_ins c set link_hash = null from check_in_links l where l.hash = c.link_hash and l.check_in_id = c.id;
