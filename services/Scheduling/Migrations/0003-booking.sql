-- Whatever takes a clinician's time (holds and appointments, with the buffers around them) stands in one table, so that one constraint forbids every overlap.
create table taken_times (
    id           uuid        not null constraint taken_times_pk primary key,
    clinician_id uuid        not null constraint taken_times_clinician references clinicians (staff_id),
    from_at      timestamptz not null,
    to_at        timestamptz not null,
    until_at     timestamptz     null,
    is_overlap   boolean     not null,
    freed_at     timestamptz     null,
    constraint taken_times_forward check (from_at < to_at),
    -- A time taken over another on purpose is left out here; who asks for time without such a reason is refused beside it all the same.
    constraint taken_times_one_at_a_time exclude using gist
        (clinician_id with =, tstzrange(from_at, to_at) with &&) where (freed_at is null and not is_overlap)
);

create index taken_times_live on taken_times (clinician_id, from_at) where freed_at is null;

insert into taken_times (id, clinician_id, from_at, to_at, until_at, is_overlap, freed_at)
select id, clinician_id, starts_at, ends_at, held_until, false, ended_at from holds;

alter table holds drop constraint holds_one_per_slot;
alter table holds drop constraint holds_request;
alter table holds add constraint holds_request foreign key (request_id) references slot_requests (request_id);
alter table holds alter column request_id drop not null;
alter table holds add column taken_id uuid null constraint holds_taken references taken_times (id);
alter table holds add column appointment_type text null;
alter table holds add column offer_id uuid null;
update holds set taken_id = id, appointment_type = 'reassessment';
alter table holds alter column taken_id set not null;
alter table holds alter column appointment_type set not null;

alter table slot_requests add column kind text null;
alter table slot_requests add column surgeon_code text null;
alter table slot_requests add column ready_at timestamptz null;

alter table clinicians add column has_own_hours boolean not null default false;
alter table clinicians alter column has_own_hours drop default;

create table weekly_hours (
    id             uuid    not null constraint weekly_hours_pk primary key,
    clinician_id   uuid        null constraint weekly_hours_clinician references clinicians (staff_id),
    weekday        integer not null constraint weekly_hours_weekday check (weekday between 0 and 6),
    starts_at_wall time    not null,
    ends_at_wall   time    not null,
    constraint weekly_hours_forward check (starts_at_wall < ends_at_wall)
);

create index weekly_hours_of_clinician on weekly_hours (clinician_id);

-- The practice's default, Monday to Friday: eight to five with an hour at noon.
insert into weekly_hours (id, clinician_id, weekday, starts_at_wall, ends_at_wall)
select gen_random_uuid(), null, weekday, starts, ends
from generate_series(1, 5) as weekday,
     (values (time '08:00', time '12:00'), (time '13:00', time '17:00')) as hours (starts, ends);

create table leaves (
    id           uuid not null constraint leaves_pk primary key,
    clinician_id uuid     null constraint leaves_clinician references clinicians (staff_id),
    first_on     date not null,
    last_on      date not null,
    note         text not null,
    added_by     text not null,
    added_name   text not null,
    added_at     timestamptz not null,
    constraint leaves_forward check (first_on <= last_on)
);

create table appointment_types (
    code           text    not null constraint appointment_types_pk primary key,
    minutes        integer not null constraint appointment_types_length check (minutes between 5 and 480),
    minutes_before integer not null constraint appointment_types_before check (minutes_before between 0 and 240),
    minutes_after  integer not null constraint appointment_types_after check (minutes_after between 0 and 240),
    notice_hours   integer not null constraint appointment_types_notice check (notice_hours >= 0),
    horizon_days   integer not null constraint appointment_types_horizon check (horizon_days > 0)
);

insert into appointment_types (code, minutes, minutes_before, minutes_after, notice_hours, horizon_days) values
    ('new-patient',    45,  0, 15, 24, 120),
    ('second-opinion', 45, 15,  0, 48, 120),
    ('reassessment',   30,  0,  0,  2,  60),
    ('follow-up',      15,  0,  0,  2, 365);

create table appointments (
    id                    uuid        not null constraint appointments_pk primary key,
    patient_id            uuid        not null,
    request_id            uuid            null,
    clinician_id          uuid        not null constraint appointments_clinician references clinicians (staff_id),
    clinician_code        text        not null,
    type                  text        not null,
    starts_at             timestamptz not null,
    ends_at               timestamptz not null,
    taken_id              uuid        not null constraint appointments_taken references taken_times (id),
    is_overlap            boolean     not null,
    state                 text        not null,
    revision              integer     not null,
    booked_at             timestamptz not null,
    confirmed_at          timestamptz     null,
    another_time_asked_at timestamptz     null,
    asked_again_at        timestamptz     null,
    constraint appointments_forward check (starts_at < ends_at)
);

create unique index appointments_one_per_request on appointments (request_id) where state = 'booked';
create index appointments_of_patient on appointments (patient_id);
create index appointments_by_start on appointments (starts_at);

-- What happened to an appointment, and who did it: rows are added, never changed.
create table appointment_entries (
    id             uuid        not null constraint appointment_entries_pk primary key,
    appointment_id uuid        not null constraint appointment_entries_appointment references appointments (id),
    at             timestamptz not null,
    what           text        not null,
    by_id          text        not null,
    by_role        text        not null,
    by_name        text        not null,
    detail         text        not null
);

create index appointment_entries_of_appointment on appointment_entries (appointment_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are added, never changed', tg_table_name;
end $$;

create trigger appointment_entries_append_only before update or delete on appointment_entries for each row execute function refuse_change();

create table reminders (
    id             uuid        not null constraint reminders_pk primary key,
    appointment_id uuid        not null constraint reminders_appointment references appointments (id),
    revision       integer     not null,
    rung           text        not null,
    due_at         timestamptz not null,
    useful_until   timestamptz not null,
    sent_at        timestamptz     null,
    ended_at       timestamptz     null,
    ended_why      text            null
);

create unique index reminders_one_per_rung on reminders (appointment_id, revision, rung);
create index reminders_due on reminders (due_at) where sent_at is null and ended_at is null;

create table offers (
    id          uuid        not null constraint offers_pk primary key,
    request_id  uuid        not null constraint offers_request references slot_requests (request_id),
    patient_id  uuid        not null,
    offered_at  timestamptz not null,
    expires_at  timestamptz not null,
    outcome     text            null,
    answered_at timestamptz     null
);

create unique index offers_one_open_per_request on offers (request_id) where outcome is null;
create index offers_of_patient on offers (patient_id);
create index offers_due on offers (expires_at) where outcome is null;

-- The secret of a link travels to the patient once; only its SHA-256 is kept.
create table patient_links (
    hash       text        not null constraint patient_links_pk primary key,
    kind       text        not null,
    subject_id uuid        not null,
    expires_at timestamptz not null,
    ended_at   timestamptz     null
);

create index patient_links_of_subject on patient_links (subject_id);

create table wishes (
    id             uuid        not null constraint wishes_pk primary key,
    kind           text        not null,
    patient_id     uuid        not null,
    appointment_id uuid            null,
    request_id     uuid            null,
    said_at        timestamptz not null,
    settled_at     timestamptz     null,
    settled_by     text            null,
    outcome        text            null
);

create index wishes_open on wishes (said_at) where settled_at is null;

create table patients (
    id             uuid        not null constraint patients_pk primary key,
    revision       integer     not null,
    language       text        not null,
    time_zone      text        not null,
    died_at        timestamptz     null,
    withdrew_at    timestamptz     null,
    returned_at    timestamptz     null
);
