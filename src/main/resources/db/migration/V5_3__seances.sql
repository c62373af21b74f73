-- The sessions of the bureau: planned, convened with their agenda, then closed with their minutes, which nobody changes.
create table conference.seance (
    id            bigint generated always as identity primary key,
    debut         timestamptz not null,
    lieu          text        not null,
    etat          text        not null default 'PREVUE' check (etat in ('PREVUE', 'CONVOQUEE', 'CLOSE')),
    convoquee_le  timestamptz,
    close_le      timestamptz,
    proces_verbal bytea,
    constraint close_avec_son_proces_verbal check ((etat = 'CLOSE') = (proces_verbal is not null))
);

create table conference.point (
    seance_id  bigint  not null references conference.seance,
    scrutin_id bigint  not null references conference.scrutin,
    rang       integer not null,
    primary key (seance_id, scrutin_id)
);
create index point_scrutin on conference.point (scrutin_id);

create function conference.seance_figee() returns trigger language plpgsql as $$
begin
    raise exception 'Une séance close ne se modifie pas et ne s''efface pas.';
end $$;

create trigger seance_close_inalterable before update or delete on conference.seance
    for each row when (old.etat = 'CLOSE') execute function conference.seance_figee();
