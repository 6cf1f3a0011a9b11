-- Who may answer for a patient. Rows are never removed; one of them at most is asked instead of the patient, and the patient's row says which.
create table proxies (
    id                uuid        not null constraint proxies_pk primary key,
    patient_id        uuid        not null constraint proxies_patient references patients (id),
    display_name      text        not null,
    relation          text        not null constraint proxies_relation_known check (relation in ('spouse', 'child', 'parent', 'sibling', 'friend', 'carer', 'legal-representative', 'other')),
    phone             text            null,
    email             text            null,
    language          text        not null,
    time_zone         text        not null,
    preferred_channel text        not null,
    answers_by_text   boolean     not null,
    text_consent_on   date            null,
    agreed_on         date        not null,
    texts_stopped_at  timestamptz     null,
    texts_decided_at  timestamptz     null,
    named_at          timestamptz not null,
    named_by_id       text        not null,
    named_by          text        not null,
    ended_at          timestamptz     null,
    ended_by_id       text        not null,
    ended_by          text        not null,
    end_reason        text        not null,
    constraint proxies_can_be_reached check (phone is not null or email is not null)
);

create index proxies_of_patient on proxies (patient_id);

alter table patients add column asked_proxy_id uuid null;
