-- Requests from the public form, the clock on each step, records and their reminders, what happened and by whom; patients nothing is sent to.
alter table patients
    add column silent_because text        null,
    add column silent_since   timestamptz null,
    add column silent_by      text    not null default '',
    add column silent_note    text    not null default '',
    add constraint patients_silent_because_known check (silent_because in ('died', 'withdrew', 'merged')),
    add constraint patients_silent_since_when check ((silent_because is null) = (silent_since is null));

create index patients_by_birth_date on patients (birth_date);

create table patient_entries (
    number     bigint      not null generated always as identity constraint patient_entries_pk primary key,
    patient_id uuid        not null constraint patient_entries_patient references patients (id),
    at         timestamptz not null,
    what       text        not null,
    by_id      text        not null,
    by_role    text        not null,
    by_name    text        not null,
    note       text        not null
);

create index patient_entries_of_patient on patient_entries (patient_id, number);

alter table consultation_requests
    add column form_id          uuid            null,
    add column form_hash        text            null,
    add column stated           jsonb           null,
    add column red_flags        text[]      not null default '{}',
    add column urgency          text        not null default 'routine',
    add column look_alikes      uuid[]      not null default '{}',
    add column ready_told_at    timestamptz     null,
    add column decided_at       timestamptz     null,
    add column step_due_at      timestamptz     null,
    add column records_asked_at timestamptz     null,
    add column next_reminder_at timestamptz     null,
    add column reminders        integer     not null default 0,
    add constraint consultation_requests_urgency_known check (urgency in ('routine', 'urgent', 'emergency'));

create unique index consultation_requests_one_per_form on consultation_requests (form_id) where form_id is not null;
create index consultation_requests_by_clock on consultation_requests (step_due_at) where step_due_at is not null;
create index consultation_requests_to_remind on consultation_requests (next_reminder_at) where next_reminder_at is not null;

-- What was open before there was a clock is due five days after its last step.
update consultation_requests set step_due_at = state_since + interval '5 days'
    where state in ('received', 'triaged', 'records-requested', 'ready');
-- A case decided before can only have been one with an appointment: no request ended.
update consultation_requests set decided_at = state_since where state = 'ready' and case_id is not null;

create table request_records (
    request_id  uuid    not null constraint request_records_request references consultation_requests (id),
    record      text    not null constraint request_records_record_known check (record in ('mri', 'ct', 'operative-report', 'injection-notes')),
    patient_has boolean not null,
    asked_at    timestamptz null,
    received_at timestamptz null,
    constraint request_records_pk primary key (request_id, record)
);

insert into request_records (request_id, record, patient_has)
    select id, record, false from consultation_requests, unnest(array['mri', 'ct', 'operative-report', 'injection-notes']) as record;

create table request_entries (
    number     bigint      not null generated always as identity constraint request_entries_pk primary key,
    request_id uuid        not null constraint request_entries_request references consultation_requests (id),
    at         timestamptz not null,
    step       text        not null,
    by_id      text        not null,
    by_role    text        not null,
    by_name    text        not null,
    note       text        not null
);

create index request_entries_of_request on request_entries (request_id, number);
