-- When the base was last saved: written by who saves it (docs/exploitation.md), read by the home page of the administration. Nothing of anybody.
create table conference.sauvegarde (
    id bigint generated always as identity primary key,
    faite_le timestamptz not null default now(),
    -- EMBARQUEE: by the command of the application, on its own base; PG_DUMP: by the script, on a base of one's own.
    moyen text not null check (moyen in ('EMBARQUEE', 'PG_DUMP')),
    octets bigint check (octets > 0)
);
create index sauvegarde_faite_le on conference.sauvegarde (faite_le desc);
