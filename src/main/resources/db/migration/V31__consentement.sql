-- What the person agreed to: the day, the scope, and the day it was withdrawn. Nothing is overwritten: who agrees again gets another row.
create table conference.consentement (
    id                bigint generated always as identity primary key,
    numero            text        not null references conference.dossier,
    donne_le          date        not null,
    portee            text        not null,
    enregistre_par    text        not null,
    enregistre_le     timestamptz not null,
    retire_le         date        check (retire_le >= donne_le),
    retrait_par       text,
    retrait_note_le   timestamptz,
    constraint retrait_entier check ((retire_le is null) = (retrait_par is null) and (retire_le is null) = (retrait_note_le is null))
);
create index consentement_numero on conference.consentement (numero, id);
create unique index un_consentement_en_vigueur on conference.consentement (numero) where retire_le is null;

-- The people of the demonstration are of nobody's life. For real cases of before, what is unknown is not taken for a yes:
-- their advisors are told, and record it.
insert into conference.consentement (numero, donne_le, portee, enregistre_par, enregistre_le)
select d.numero, (d.recu_le at time zone 'Europe/Paris')::date, 'Personnage de la démonstration', 'reprise', now()
  from conference.demonstration p join conference.dossier d on d.numero = p.numero;

-- Whether funders may see a case today. What is no case, a study or a convention, is nobody's life.
create function conference.consenti(affaire text) returns boolean language sql stable as $$
    select exists (select 1 from conference.consentement where numero = affaire and retire_le is null)
        or not exists (select 1 from conference.dossier where numero = affaire)
$$;

-- Tasks taken out of sight while a case stands still: whom each waited for, so that it waits for them again.
create table conference.tache_cachee (
    tache  text    not null,
    numero text    not null,
    groupe text,
    compte text,
    constraint un_seul_destinataire check ((groupe is null) <> (compte is null))
);
create unique index tache_cachee_unique on conference.tache_cachee (tache, coalesce(groupe, ''), coalesce(compte, ''));
create index tache_cachee_numero on conference.tache_cachee (numero);
