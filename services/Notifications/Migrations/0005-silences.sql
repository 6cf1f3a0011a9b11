-- Patients nothing is sent to any more: they died, or withdrew and did not return.
create table silences (
    patient_id  uuid        not null constraint pk_silences primary key,
    died_at     timestamptz     null,
    withdrew_at timestamptz     null,
    returned_at timestamptz     null
);

create index ix_messages_waiting_for_patient on messages (recipient_id) where state = 'waiting';
