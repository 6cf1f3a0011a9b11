-- Why somebody was asked to phone a silent patient: the rule's sentence and numbers, and the version it was judged by.
alter table silences add column reason jsonb null;
