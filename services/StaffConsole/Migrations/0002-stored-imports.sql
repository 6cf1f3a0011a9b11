-- Imports run on while nobody waits: the file's lines wait in pieces, each gone once its lines are done; what is said of a line is a row of its own.
alter table imports
    add column actor_id     text    not null default '',
    add column actor_role   text    not null default 'administrator',
    add column header       text    not null default '',
    add column total        integer not null default 0,
    add column done         integer not null default 0,
    add column refused_count integer not null default 0,
    add column notice_count integer not null default 0,
    add column finished_at  timestamp with time zone null,
    add column away_since   timestamp with time zone null,
    add column lease_id     uuid    null,
    add column leased_until timestamp with time zone null;

create table import_pieces (
    import_id  uuid    not null references imports (id) on delete cascade,
    first_line integer not null,
    lines      text    not null,
    primary key (import_id, first_line)
);

create table import_remarks (
    number    bigint  not null generated always as identity primary key,
    import_id uuid    not null references imports (id) on delete cascade,
    line      integer not null,
    record    text    not null,
    refused   boolean not null,
    reason    text    not null
);
create index import_remarks_of_import on import_remarks (import_id, refused, line, number);

insert into import_remarks (import_id, line, record, refused, reason)
    select i.id, (r ->> 'line')::integer, r ->> 'record', true, r ->> 'reason' from imports i, jsonb_array_elements(i.refused) r
    union all
    select i.id, (r ->> 'line')::integer, r ->> 'record', false, r ->> 'reason' from imports i, jsonb_array_elements(i.notices) r;

update imports set refused_count = jsonb_array_length(refused), notice_count = jsonb_array_length(notices), finished_at = imported_at,
    total = accepted + unchanged + jsonb_array_length(refused), done = accepted + unchanged + jsonb_array_length(refused);

alter table imports drop column refused, drop column notices;
