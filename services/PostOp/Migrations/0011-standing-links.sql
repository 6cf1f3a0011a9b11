-- With it a patient begins a check-in at any time. Only the SHA-256 of its token is here: every message or page that shows one has a new one, and the older ones stay good.
create table standing_links (
    hash       text        not null primary key,
    episode_id uuid        not null references episodes (id),
    made_at    timestamptz not null
);
create index standing_links_of_episode on standing_links (episode_id);
