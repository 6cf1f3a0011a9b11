-- Patients who are not followed up any more: they died, or withdrew and did not return (ended_at is null).
create table ended_follow_ups (
    patient_id uuid        not null primary key,
    since      timestamptz not null,
    ended_at   timestamptz     null,
    for_good   boolean     not null
);
