-- Replies by mail: which mail of ours they answer, whether a person wrote them, whether our own server vouches for the sender.
alter table inbound_messages
    add column about_message_id uuid null,
    add column is_automatic boolean not null default false,
    add column is_authenticated boolean not null default false;
alter table inbound_messages alter column is_automatic drop default, alter column is_authenticated drop default;
