create table notes (
    id uuid primary key,
    text text not null,
    due_at timestamptz,
    done_at timestamptz
);
create unique index notes_text on notes (text);
