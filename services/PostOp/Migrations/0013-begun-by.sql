-- Which of a patient's own messages began a check-in: one message begins one at most.
alter table check_ins add column begun_by uuid null;
create unique index check_ins_begun_by on check_ins (begun_by) where begun_by is not null;
