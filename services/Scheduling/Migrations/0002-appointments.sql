-- Requests as Consultations tells of them, and the slots held for them. Two live holds of one clinician never overlap.
-- The extension lets an exclusion constraint compare ids beside ranges; the owner of a database may create it (PostgreSQL 13 on).
create extension if not exists btree_gist;

create table slot_requests (
    request_id   uuid        not null constraint slot_requests_pk primary key,
    patient_id   uuid        not null,
    requested_at timestamptz     null,
    closed_at    timestamptz     null
);

-- A hold is inserted before its request is saved, in the same transaction: hence the deferred reference.
create table holds (
    id             uuid        not null constraint holds_pk primary key,
    request_id     uuid        not null constraint holds_request references slot_requests (request_id) deferrable initially deferred,
    patient_id     uuid        not null,
    clinician_id   uuid        not null constraint holds_clinician references clinicians (staff_id),
    clinician_code text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    held_until     timestamptz not null,
    ended_at       timestamptz     null,
    constraint holds_forward check (starts_at < ends_at),
    constraint holds_one_per_slot exclude using gist
        (clinician_id with =, tstzrange(starts_at, ends_at) with &&) where (ended_at is null)
);

create index holds_of_request on holds (request_id);
create index holds_of_patient on holds (patient_id);
create index holds_of_clinician on holds (clinician_id);
create index holds_due on holds (held_until) where ended_at is null;
