-- Frozen at the person's request (RGPD art. 18): kept, seen by the secretariat alone, nothing done until it is lifted.
create table conference.limitation (
    id        bigint generated always as identity primary key,
    numero    text        not null references conference.dossier,
    motif     text        not null,
    posee_par text        not null,
    posee_le  timestamptz not null,
    levee_par text,
    levee_le  timestamptz,
    constraint levee_entiere check ((levee_par is null) = (levee_le is null))
);
create unique index une_limitation_en_vigueur on conference.limitation (numero) where levee_le is null;

create function conference.limite(affaire text) returns boolean language sql stable as $$
    select exists (select 1 from conference.limitation where numero = affaire and levee_le is null)
$$;
