-- Messages to be published, stored together with the state they tell of. The body is text, not jsonb: jsonb refuses an escaped NUL character.
create table outbox (
    id uuid primary key,
    message_type text not null,
    body text not null,
    trace_parent text,
    created_at timestamptz not null default now(),
    available_at timestamptz not null default now(),
    leased_until timestamptz,
    attempts integer not null default 0,
    last_error text
);
create index outbox_available_at on outbox (available_at);

-- Messages that took effect here, with the answer a command was given.
create table inbox (
    message_id uuid not null,
    consumer text not null,
    received_at timestamptz not null default now(),
    answer_type text,
    answer text,
    primary key (message_id, consumer)
);
create index inbox_received_at on inbox (received_at);

-- Rows live for milliseconds: vacuum by count, not by share of the table.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);
