-- Who may answer for a patient, who is asked instead of the patient, and which answers came from whom.
-- The default stays for a process of the version before, which runs on beside this one for a while.
alter table patients
    add column proxy_ids uuid[] not null default '{}',
    add column asked_proxy_id uuid null;
alter table answers add column proxy_id uuid null;
