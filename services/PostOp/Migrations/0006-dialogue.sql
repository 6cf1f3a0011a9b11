-- What the page asks from day 42 on, answers half given, who gave them; prompts, silence; check-ins a patient asks for; pauses and ends.
alter table answers drop constraint answers_item_check, drop constraint answers_by_check, drop constraint answers_value;
alter table answers add column codes text[] null, add column words text null, add column by_helper boolean not null default false;
alter table answers alter column by_helper drop default;
alter table answers add constraint answers_item_check check (item in (
    'axial', 'limb', 'red-flags', 'global-change', 'peg-pain', 'peg-enjoyment', 'peg-activity', 'new-pain', 'function', 'strength', 'medicine', 'work', 'note'));
alter table answers add constraint answers_by_check check (by in ('text', 'web', 'phone'));
alter table answers add constraint answers_value check (
    (item = 'red-flags') = (red_flags is not null)
    and (item in ('axial', 'limb', 'global-change', 'peg-pain', 'peg-enjoyment', 'peg-activity')) = (score is not null)
    and (item = 'new-pain') = (codes is not null)
    and (item in ('function', 'strength', 'medicine', 'work', 'note')) = (words is not null));

alter table check_ins drop constraint check_ins_kind_check;
alter table check_ins add constraint check_ins_kind_check check (kind in ('planned', 'confirmation', 'recheck', 'ad-hoc'));
drop index check_ins_one_per_day;
create unique index check_ins_one_per_day on check_ins (episode_id, day, kind) where state <> 'skipped' and kind <> 'ad-hoc';
alter table check_ins add column prompts integer not null default 0, add column next_prompt_at timestamptz null, add column saved jsonb null;
alter table check_ins alter column prompts drop default;
create index check_ins_to_prompt on check_ins (next_prompt_at) where state = 'sent' and next_prompt_at is not null;

-- A prompt carries a link of its own: the token of the first one is not kept.
create table check_in_links (
    hash        text        not null primary key,
    check_in_id uuid        not null references check_ins (id),
    made_at     timestamptz not null
);
create index check_in_links_of_check_in on check_in_links (check_in_id);

-- Runs from the first check-in without an answer until an answer comes; told once.
create table silences (
    id          uuid        not null primary key,
    episode_id  uuid        not null references episodes (id),
    patient_id  uuid        not null,
    check_in_id uuid        not null references check_ins (id),
    since       timestamptz not null,
    due_at      timestamptz not null,
    told_at     timestamptz     null,
    ended_at    timestamptz     null
);
create unique index silences_one_per_episode on silences (episode_id) where ended_at is null;
create index silences_due on silences (due_at) where told_at is null and ended_at is null;

alter table patients add column other_channel text null;
alter table episodes add column paused_until timestamptz null, add column pause_reason text null, add column ended_at timestamptz null, add column end_reason text null;
