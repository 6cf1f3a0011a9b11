-- PEG before surgery, where it was asked: what later ones are compared with.
alter table episodes add column peg_before numeric null check (peg_before between 0 and 10);
