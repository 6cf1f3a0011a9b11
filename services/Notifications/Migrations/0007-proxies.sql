-- Whoever may answer for a patient is a contact of their own; one of a patient's is asked instead of the patient. Those who answer no more stay, inactive.
-- The defaults stay: a process of the version before, which runs on beside this one for a while, knows nothing of these columns.
alter table contacts
    drop constraint ck_contacts_kind,
    add constraint ck_contacts_kind check (kind in ('patient', 'proxy', 'staff')),
    add column patient_id uuid null,
    add column is_asked boolean not null default false,
    add constraint ck_contacts_proxy check ((kind = 'proxy') = (patient_id is not null));
create index ix_contacts_proxies on contacts (patient_id) where patient_id is not null;

-- Which proxy a message went to instead of the patient, and which proxies wrote.
alter table messages add column read_by_proxy_id uuid null;
alter table inbound_messages add column proxy_ids uuid[] not null default '{}';
