-- What a mail carries, what an answer answers, which channels failed, and until when an important message must have arrived.
alter table messages
    add column in_reply_to uuid null,
    add column invitation jsonb null,
    add column mail_token text null,
    add column tried text[] not null default '{}',
    add column attempted_at timestamp with time zone null,
    add column confirm_by timestamp with time zone null,
    add column overdue_since timestamp with time zone null,
    add column caught_up text null;
alter table messages alter column tried drop default;
alter table messages add constraint ck_messages_caught_up check (caught_up in ('dropped', 'shifted', 'collapsed'));

-- One inbound message gets at most one automatic answer; safety words always go.
create unique index ux_messages_one_answer on messages (in_reply_to)
    where in_reply_to is not null and purpose <> 'safety' and state <> 'dropped';
create unique index ux_messages_mail_token on messages (mail_token) where mail_token is not null;
create index ix_messages_unconfirmed on messages (confirm_by) where confirm_by is not null;
create index ix_messages_caught_up on messages (overdue_since) where caught_up is not null;

-- A message sent again has another id at its provider: what was reported of the first is kept beside.
alter table delivery_reports add column reference text not null default '';
alter table delivery_reports alter column reference drop default;
alter table delivery_reports drop constraint pk_delivery_reports;
alter table delivery_reports add constraint pk_delivery_reports primary key (message_id, reference, status);

-- What the provider took a text for and answered itself.
alter table inbound_messages add column provider_keyword text null;

-- A person said whose it is.
alter table inbound_messages add column bound_by text null, add column bound_at timestamp with time zone null;

-- The last word of a mail address on our mails.
create table mail_standings (
    address text not null,
    opted_out boolean not null,
    since timestamp with time zone not null,
    constraint pk_mail_standings primary key (address)
);
