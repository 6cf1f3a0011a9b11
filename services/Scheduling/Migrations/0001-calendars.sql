-- Clinicians as the console tells of them, and the weekly hours kept free for patients who must be seen soon.
create table clinicians (
    staff_id     uuid    not null constraint clinicians_pk primary key,
    revision     integer not null,
    code         text    not null,
    display_name text    not null,
    offers_slots boolean not null
);

create table priority_hours (
    id             uuid    not null constraint priority_hours_pk primary key,
    clinician_id   uuid        null constraint priority_hours_clinician references clinicians (staff_id),
    weekday        integer not null constraint priority_hours_weekday check (weekday between 0 and 6),
    starts_at_wall time    not null,
    ends_at_wall   time    not null,
    slot_minutes   integer not null constraint priority_hours_slot_length check (slot_minutes between 5 and 240),
    constraint priority_hours_forward check (starts_at_wall < ends_at_wall)
);

create index priority_hours_of_clinician on priority_hours (clinician_id);

-- The practice's default, Monday to Friday (Sunday is 0): the first and the last hour of the day, by the clinic's wall clock.
insert into priority_hours (id, clinician_id, weekday, starts_at_wall, ends_at_wall, slot_minutes)
select gen_random_uuid(), null, weekday, starts, ends, 30
from generate_series(1, 5) as weekday,
     (values (time '08:00', time '09:00'), (time '16:00', time '17:00')) as hours (starts, ends);
