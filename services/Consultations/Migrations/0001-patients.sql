-- Patients: identity and how to reach them. An opt-out of texts is kept with the number it came from.
create table patients (
    id                uuid        not null constraint patients_pk primary key,
    revision          integer     not null constraint patients_revision_counts check (revision >= 1),
    record_number     text        not null,
    given_name        text        not null,
    family_name       text        not null,
    birth_date        date        not null,
    phone             text            null,
    email             text            null,
    language          text        not null,
    time_zone         text        not null,
    preferred_channel text        not null,
    answers_by_text   boolean     not null,
    text_consent_on   date            null,
    texts_stopped_at  timestamptz     null,
    texts_decided_at  timestamptz     null,
    registered_at     timestamptz not null,
    changed_at        timestamptz not null,
    constraint patients_can_be_reached check (phone is not null or email is not null)
);

create unique index patients_record_number_once on patients (record_number);
create index patients_by_phone on patients (phone) where phone is not null;
create index patients_by_name on patients (family_name, given_name, record_number);
