-- Versions of the protocols a clinic makes beside those that ship. An episode without one here is pinned to a shipped version.
create table protocol_versions (
    version     integer     not null primary key,
    content     text        not null,
    state       text        not null check (state in ('draft', 'signed', 'in-force', 'retired')),
    based_on    integer     not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    signed_by   text            null,
    signed_by_id text           null,
    signed_at   timestamptz     null,
    in_force_by text            null,
    in_force_at timestamptz     null,
    constraint protocol_versions_signed check (version = 1 or state = 'draft' or signed_by is not null)
);
create unique index protocol_versions_in_force on protocol_versions (state) where state = 'in-force';
create unique index protocol_versions_one_draft on protocol_versions (state) where state = 'draft';

alter table episodes add column protocol_version integer null references protocol_versions (version);

-- Who moved a running episode to another version, and why.
create table protocol_moves (
    id           uuid        not null primary key,
    episode_id   uuid        not null references episodes (id),
    from_name    text        not null,
    to_name      text        not null,
    moved_by     text        not null,
    moved_by_id  text        not null,
    why          text        not null,
    moved_at     timestamptz not null
);
create index protocol_moves_of_episode on protocol_moves (episode_id);
