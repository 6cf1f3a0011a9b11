-- Patients as PostOp knows them, their operations, the check-ins planned from them and what was answered.
create table patients (
    id              uuid    not null primary key,
    revision        integer not null,
    language        text    not null,
    time_zone       text    not null,
    wants_dialogue  boolean not null,
    texts_stopped   boolean not null,
    answers_by_text boolean not null
);

-- A surgery recorded before its patient is known waits here with planned_at null.
create table episodes (
    id               uuid        not null primary key,
    patient_id       uuid        not null,
    procedure        text        not null,
    levels           integer     not null check (levels between 1 and 10),
    side             text            null check (side in ('left', 'right', 'both')),
    revision         boolean     not null,
    surgeon_code     text        not null,
    operated_on      date        not null,
    axial_before     integer         null check (axial_before between 0 and 10),
    limb_before      integer         null check (limb_before between 0 and 10),
    risk_factors     text[]      not null,
    protocol_name    text        not null,
    window_ends_day  integer     not null,
    recorded_at      timestamptz not null,
    planned_at       timestamptz     null
);
create unique index episodes_one_per_operation on episodes (patient_id, operated_on, procedure);

create table check_ins (
    id         uuid        not null primary key,
    episode_id uuid        not null references episodes (id),
    patient_id uuid        not null,
    day        integer     not null,
    kind       text        not null check (kind in ('planned', 'confirmation', 'recheck')),
    due_at     timestamptz not null,
    state      text        not null check (state in ('planned', 'sent', 'answering', 'completed', 'missed', 'skipped')),
    sent_at    timestamptz     null,
    expires_at timestamptz     null,
    ended_at   timestamptz     null,
    link_hash  text            null,
    constraint check_ins_open_expires check (state not in ('sent', 'answering') or (sent_at is not null and expires_at is not null)),
    constraint check_ins_over_ended check ((state in ('completed', 'missed', 'skipped')) = (ended_at is not null))
);
create unique index check_ins_one_per_day on check_ins (episode_id, day, kind) where state <> 'skipped';
create index check_ins_of_episode on check_ins (episode_id);
create unique index check_ins_link on check_ins (link_hash);
create index check_ins_of_patient on check_ins (patient_id);
-- Claims read only what is due, however much is planned.
create index check_ins_due on check_ins (due_at) where state = 'planned';
create index check_ins_planned_of_episode on check_ins (episode_id, due_at) where state = 'planned';
create index check_ins_expiring on check_ins (expires_at) where state in ('sent', 'answering');

create table answers (
    id               uuid        not null primary key,
    check_in_id      uuid        not null references check_ins (id),
    episode_id       uuid        not null,
    item             text        not null check (item in ('axial', 'limb', 'red-flags')),
    score            integer         null check (score between 0 and 10),
    red_flags        text[]          null,
    unnamed_red_flag boolean     not null,
    given_at         timestamptz not null,
    by               text        not null check (by in ('text', 'web')),
    inbound_id       uuid            null,
    corrects_id      uuid            null,
    constraint answers_value check ((item = 'red-flags') = (red_flags is not null) and (item <> 'red-flags') = (score is not null))
);
create index answers_of_episode on answers (episode_id);
create index answers_of_check_in on answers (check_in_id);

create table questions (
    id             uuid        not null primary key,
    check_in_id    uuid        not null references check_ins (id),
    asks           text        not null check (asks in ('axial', 'limb', 'red-flags')),
    is_again       boolean     not null,
    asked_at       timestamptz not null,
    answered_at    timestamptz     null,
    tell_person_at timestamptz     null
);
create index questions_of_check_in on questions (check_in_id);
create index questions_to_tell on questions (tell_person_at) where tell_person_at is not null;

create table replies (
    inbound_id  uuid        not null primary key,
    patient_ids uuid[]      not null,
    question_id uuid            null,
    check_in_id uuid            null,
    text        text        not null,
    channel     text        not null,
    sent_at     timestamptz not null,
    read_at     timestamptz not null,
    read_as     text        not null
);
create index replies_of_check_in on replies (check_in_id);

create table safety_words (
    inbound_id uuid        not null,
    episode_id uuid        not null references episodes (id),
    code       text        not null,
    "group"    text        not null check ("group" in ('emergency', 'urgent', 'distress')),
    said_at    timestamptz not null,
    primary key (inbound_id, episode_id, code)
);
create index safety_words_of_episode on safety_words (episode_id);
