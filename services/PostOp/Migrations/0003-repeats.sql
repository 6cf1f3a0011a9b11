-- A rung may repeat the alert of the last one of the ladder.
alter table rungs add column is_repeat boolean not null default false;
alter table rungs alter column is_repeat drop default;
