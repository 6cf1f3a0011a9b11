-- New pain, or worse function or strength, said in words or noted by staff; and what is watched without alerting anybody.
create table noted_patterns (
    id         uuid        not null primary key,
    episode_id uuid        not null references episodes (id),
    source_id  uuid        not null,
    code       text        not null,
    noted_by   text        not null,
    note       text            null,
    said_at    timestamptz not null
);
create unique index noted_patterns_once on noted_patterns (source_id, episode_id, code);
create index noted_patterns_of_episode on noted_patterns (episode_id);

create table watched_pain (
    episode_id       uuid        not null references episodes (id),
    check_in_id      uuid        not null references check_ins (id),
    patient_id       uuid        not null,
    day              integer     not null,
    given_at         timestamptz not null,
    why              text        not null check (why in ('inside-window', 'unconfirmed')),
    sentence         text        not null,
    inputs           jsonb       not null,
    protocol_version text        not null,
    found_at         timestamptz not null,
    withdrawn_at     timestamptz     null,
    primary key (episode_id, check_in_id)
);
create index watched_pain_newest on watched_pain (given_at) where withdrawn_at is null;

-- A correction can take away what a rule rested on; the reason stays, and says so.
alter table case_reasons add column no_longer_since timestamptz null;
