create table staff_members (
    id uuid primary key,
    revision integer not null,
    code text not null,
    display_name text not null,
    email text not null,
    email_key text not null,
    phone text null,
    roles text[] not null,
    time_zone text not null,
    active boolean not null,
    password_hash text not null,
    security_stamp text not null,
    failed_sign_ins integer not null,
    locked_until timestamp with time zone null,
    constraint staff_members_code_unique unique (code),
    constraint staff_members_email_unique unique (email_key)
);

create table imports (
    id uuid primary key,
    file_name text not null,
    imported_by text not null,
    imported_at timestamp with time zone not null,
    accepted integer not null,
    unchanged integer not null,
    refused jsonb not null,
    notices jsonb not null
);

-- One row for every line of an operating-room log that was accepted: what tells a second import of the same line from a first.
create table imported_surgeries (
    episode_id uuid primary key,
    line_hash text not null,
    imported_at timestamp with time zone not null
);
