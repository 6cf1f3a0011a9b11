-- A due check-in that is sent is a new entry in every index of its table: a patient's check-ins are found through the episodes.
drop index check_ins_of_patient;
-- The check-in it names has an episode, and that is the one: to look it up again for each of 100,000 costs as much as the row.
alter table silences drop constraint silences_episode_id_fkey;
