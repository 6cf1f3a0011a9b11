-- Whom messages go to: copies fed by the facts of Consultations and the console.
create table contacts (
    kind text not null,
    id uuid not null,
    revision integer not null,
    display_name text not null,
    phone text null,
    email text null,
    language text not null,
    time_zone text not null,
    preferred_channel text not null,
    text_consent_on date null,
    active boolean not null,
    constraint pk_contacts primary key (kind, id),
    constraint ck_contacts_kind check (kind in ('patient', 'staff'))
);
create index ix_contacts_phone on contacts (phone) where phone is not null;

-- What was asked to be sent and what became of it.
create table messages (
    id uuid not null,
    purpose text not null,
    priority integer not null,
    subject_id uuid not null,
    occurrence text not null,
    recipient_kind text not null,
    recipient_id uuid not null,
    template text not null,
    data jsonb not null,
    question_id uuid null,
    check_in_id uuid null,
    asks text null,
    question_expires_at timestamp with time zone null,
    requested_channel text null,
    fixed_address text null,
    useful_until timestamp with time zone null,
    state text not null,
    asked_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    trace_parent text null,
    behind_question_id uuid null,
    lease_id uuid null,
    leased_until timestamp with time zone null,
    attempts integer not null,
    channel text null,
    address text null,
    subject_line text null,
    body text null,
    reference text null,
    sent_at timestamp with time zone null,
    ended_at timestamp with time zone null,
    reason text null,
    constraint pk_messages primary key (id),
    constraint ck_messages_state check (state in ('waiting', 'sending', 'sent', 'delivered', 'dropped', 'undeliverable')),
    constraint ck_messages_question check (
        (question_id is null) = (check_in_id is null) and (question_id is null) = (asks is null)
        and (question_id is null) = (question_expires_at is null)),
    constraint ck_messages_sent check (state not in ('sent', 'delivered') or (channel is not null and address is not null and sent_at is not null))
);
create unique index ux_messages_once on messages (purpose, subject_id, occurrence, recipient_kind, recipient_id);
create index ix_messages_unsent on messages (due_at) where state in ('waiting', 'sending');
create index ix_messages_recipient on messages (recipient_kind, recipient_id, asked_at);
create index ix_messages_subject on messages (subject_id);
create index ix_messages_check_in on messages (check_in_id) where check_in_id is not null;
create index ix_messages_address on messages (address, sent_at) where address is not null;

-- A check-in that was completed or missed, a case that was acknowledged: remembered, because the message may come after the news.
create table ended_subjects (
    subject_id uuid not null,
    how text not null,
    ended_at timestamp with time zone not null,
    constraint pk_ended_subjects primary key (subject_id)
);

-- Every status a provider reported, once.
create table delivery_reports (
    message_id uuid not null,
    status text not null,
    error_code integer null,
    reported_at timestamp with time zone not null,
    constraint pk_delivery_reports primary key (message_id, status)
);

-- Questions put to a phone. Reserved while the message is handed over, open from the hand-over on.
create table questions (
    id uuid not null,
    message_id uuid not null,
    phone text not null,
    patient_id uuid not null,
    check_in_id uuid not null,
    asks text not null,
    reserved_at timestamp with time zone not null,
    opened_at timestamp with time zone null,
    expires_at timestamp with time zone not null,
    closed_at timestamp with time zone null,
    closed_by text null,
    constraint pk_questions primary key (id),
    constraint ck_questions_closed check ((closed_at is null) = (closed_by is null))
);
create unique index ux_questions_one_open_per_phone on questions (phone) where closed_at is null;
create index ix_questions_phone on questions (phone, opened_at);
create index ix_questions_check_in on questions (check_in_id);

-- What came in, as it came in.
create table inbound_messages (
    id uuid not null,
    provider text not null,
    provider_id text not null,
    channel text not null,
    from_address text not null,
    body text not null,
    sent_at timestamp with time zone not null,
    received_at timestamp with time zone not null,
    read_at timestamp with time zone null,
    outcome text null,
    question_id uuid null,
    patient_ids uuid[] not null,
    constraint pk_inbound_messages primary key (id)
);
create unique index ux_inbound_messages_once on inbound_messages (provider, provider_id);
create index ix_inbound_messages_sender on inbound_messages (from_address, sent_at);
create index ix_inbound_messages_unread on inbound_messages (received_at) where read_at is null;
create index ix_inbound_messages_patients on inbound_messages using gin (patient_ids);

-- Who agreed to what, who took it back, when, how, in which wording. Only ever added to.
create table consent_entries (
    id uuid not null,
    what text not null,
    how text not null,
    wording text not null,
    scope text not null,
    channel text not null,
    address text not null,
    patient_ids uuid[] not null,
    inbound_id uuid null,
    said_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    constraint pk_consent_entries primary key (id)
);
create index ix_consent_entries_address on consent_entries (address, recorded_at);

create function refuse_change_of_consent_entries() returns trigger language plpgsql as $$
begin
    raise exception 'consent_entries is append-only';
end $$;
create trigger consent_entries_append_only before update or delete on consent_entries
    for each row execute function refuse_change_of_consent_entries();

-- The last word of a phone number on texts. Belongs to the number and outlives every change of patient.
create table phone_standings (
    phone text not null,
    opted_out boolean not null,
    since timestamp with time zone not null,
    constraint pk_phone_standings primary key (phone)
);

-- What the sandbox's provider was handed: one row a hand-over, so a double would show as two.
create table sandbox_hand_overs (
    seq bigint generated by default as identity,
    message_id uuid not null,
    reference text not null,
    channel text not null,
    to_address text not null,
    recipient_kind text not null,
    subject text null,
    body text not null,
    handed_over_at timestamp with time zone not null,
    constraint pk_sandbox_hand_overs primary key (seq)
);
create index ix_sandbox_hand_overs_message on sandbox_hand_overs (message_id);
