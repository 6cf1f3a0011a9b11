-- A case that is left alone until a date.
alter table reassessments add column snoozed_until date null;
alter table reassessments add column snooze_reason text null;
alter table reassessments add column snoozed_at timestamptz null;
alter table reassessments add column snoozed_worst integer null;

-- Who is alerted, in which order; who is away; when the office is open.
alter table rungs drop constraint rungs_target_check;
alter table rungs add constraint rungs_target_check check (target in ('surgeon', 'on-call', 'surgeon-or-on-call', 'next-surgeon', 'administrators'));
create table on_call_chain (
    position integer not null primary key,
    staff_id uuid    not null references staff (id)
);
create unique index on_call_chain_once on on_call_chain (staff_id);
create table absences (
    id            uuid        not null primary key,
    staff_id      uuid        not null references staff (id),
    from_on       date        not null,
    to_on         date        not null,
    substitute_id uuid            null,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    ended_by      text            null,
    ended_at      timestamptz     null,
    constraint absences_in_order check (to_on >= from_on)
);
create index absences_of_staff on absences (staff_id);
create table office_holidays (
    day  date not null primary key,
    name text not null
);
create table office_hours (
    weekday integer not null primary key check (weekday between 0 and 6),
    opens   time    not null,
    closes  time    not null,
    constraint office_hours_in_order check (closes > opens)
);
create table nightly_checks (
    night       date        not null primary key,
    ran_at      timestamptz not null,
    open_cases  integer     not null,
    unreachable integer     not null
);

-- Call tasks are taken by somebody; what was answered by phone is entered by staff.
alter table call_tasks add column urgency text not null default 'routine' check (urgency in ('emergency', 'urgent', 'routine'));
alter table call_tasks alter column urgency drop default;
alter table call_tasks add column taken_by text null;
alter table call_tasks add column taken_by_id text null;
alter table call_tasks add column taken_at timestamptz null;
alter table answers drop constraint answers_by_check;
alter table answers add constraint answers_by_check check (by in ('text', 'web', 'staff'));
alter table answers add column entered_by text null;
alter table check_ins drop constraint check_ins_kind_check;
alter table check_ins add constraint check_ins_kind_check check (kind in ('planned', 'confirmation', 'recheck', 'ad-hoc', 'by-phone'));
