-- A text with an opt-out word in its midst: further texts to that number wait until a person has said what it means.
alter table inbound_messages
    add column holds_texts boolean not null default false,
    add column settled_by text null,
    add column settled_at timestamp with time zone null;
alter table inbound_messages alter column holds_texts drop default;
create index ix_inbound_messages_holding on inbound_messages (from_address) where holds_texts and settled_at is null;
