-- What each nightly work did.
create table conference.oubli_fait (
    id bigint generated always as identity primary key,
    le timestamptz not null,
    regle text not null,
    nombre integer not null check (nombre > 0)
);
