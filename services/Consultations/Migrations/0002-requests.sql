-- Consultation requests and the clock of their present state. A reassessment case opens one request, whatever arrives first about it.
create table consultation_requests (
    id            uuid        not null constraint consultation_requests_pk primary key,
    patient_id    uuid        not null constraint consultation_requests_patient references patients (id),
    kind          text        not null,
    case_id       uuid            null,
    surgeon_code  text            null,
    state         text        not null,
    requested_at  timestamptz not null,
    announced_at  timestamptz     null,
    state_since   timestamptz not null,
    held_slots    integer     not null,
    held_slots_at timestamptz     null,
    constraint consultation_requests_state_known check (state in
        ('received', 'triaged', 'records-requested', 'ready', 'scheduled', 'completed', 'declined', 'withdrawn')),
    constraint consultation_requests_held_slots_count check (held_slots >= 0)
);

create unique index consultation_requests_one_per_case on consultation_requests (case_id) where case_id is not null;
create index consultation_requests_of_patient on consultation_requests (patient_id, requested_at);
create index consultation_requests_newest on consultation_requests (requested_at);
