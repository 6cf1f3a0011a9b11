-- What Scheduling told of a request's appointments; facts come in any order, and what ended does not begin again.
create table request_appointments (
    appointment_id uuid        not null constraint request_appointments_pk primary key,
    request_id     uuid        not null constraint request_appointments_request references consultation_requests (id),
    state          text        not null constraint request_appointments_state_known check (state in ('booked', 'completed', 'missed', 'cancelled')),
    at             timestamptz not null
);

create index request_appointments_of_request on request_appointments (request_id);
