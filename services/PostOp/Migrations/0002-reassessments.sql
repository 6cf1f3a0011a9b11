-- Cases of patients who must be seen again, who is alerted of them and when, and what a person must phone about.
create table staff (
    id           uuid    not null primary key,
    revision     integer not null,
    code         text    not null,
    display_name text    not null,
    roles        text[]  not null,
    active       boolean not null
);

create table reassessments (
    id            uuid        not null primary key,
    case_code     text        not null check (length(case_code) = 4),
    episode_id    uuid        not null references episodes (id),
    patient_id    uuid        not null,
    surgeon_code  text        not null,
    flagged_day   integer     not null,
    flagged_at    timestamptz not null,
    urgency       text        not null check (urgency in ('emergency', 'urgent', 'routine')),
    state         text        not null check (state in ('flagged', 'notified', 'acknowledged', 'in-review', 'decided', 'closed')),
    round         integer     not null,
    owner_id      text            null,
    owner_name    text            null,
    next_step     text            null,
    due_on        date            null,
    due_at        timestamptz     null,
    decision      text            null,
    decision_note text            null,
    recheck_on    date            null,
    closed_at     timestamptz     null,
    constraint reassessments_owned check (state not in ('acknowledged', 'in-review') or (owner_id is not null and next_step is not null and due_at is not null)),
    constraint reassessments_decided check (state <> 'decided' or decision is not null),
    constraint reassessments_closed check ((state = 'closed') = (closed_at is not null))
);
create unique index reassessments_one_open on reassessments (patient_id) where state <> 'closed';
create unique index reassessments_code on reassessments (case_code) where state <> 'closed';
create index reassessments_of_episode on reassessments (episode_id);
create index reassessments_overdue on reassessments (due_at) where state in ('acknowledged', 'in-review');

create table case_reasons (
    id               uuid        not null primary key,
    case_id          uuid        not null references reassessments (id),
    episode_id       uuid        not null,
    rule             text        not null,
    urgency          text        not null,
    evidence         text        not null,
    sentence         text        not null,
    inputs           jsonb       not null,
    protocol_version text        not null,
    day              integer     not null,
    raised_at        timestamptz not null
);
create unique index case_reasons_once on case_reasons (episode_id, rule, evidence);
create index case_reasons_of_case on case_reasons (case_id);

create table case_entries (
    id      uuid        not null primary key,
    case_id uuid        not null references reassessments (id),
    at      timestamptz not null,
    what    text        not null,
    who     text        not null,
    detail  text        not null
);
create index case_entries_of_case on case_entries (case_id);

create table rungs (
    id         uuid        not null primary key,
    case_id    uuid        not null references reassessments (id),
    round      integer     not null,
    number     integer     not null,
    target     text        not null check (target in ('surgeon', 'next-surgeon', 'administrators')),
    due_at     timestamptz not null,
    fired_at   timestamptz     null,
    stopped_at timestamptz     null,
    staff_ids  uuid[]      not null,
    trace_parent text          null
);
create unique index rungs_one_per_step on rungs (case_id, round, number);
create index rungs_due on rungs (due_at) where fired_at is null and stopped_at is null;

create table call_tasks (
    id         uuid        not null primary key,
    patient_id uuid        not null,
    reason     text        not null,
    sentence   text        not null,
    source_id  uuid        not null,
    opened_at  timestamptz not null,
    done_at    timestamptz     null,
    done_by    text            null,
    outcome    text            null
);
create unique index call_tasks_once on call_tasks (reason, source_id, patient_id);
create index call_tasks_open on call_tasks (opened_at) where done_at is null;
