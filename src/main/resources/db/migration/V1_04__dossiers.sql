create table conference.etape (
    id bigint generated always as identity primary key,
    numero text not null references conference.affaire,
    reference text not null unique,
    libelle text not null,
    groupe text not null,
    compte text,
    depuis timestamptz not null,
    echeance date,
    fait_le timestamptz,
    fait_par text,
    -- Whom the one who answered a step answered for; null when it was their own.
    pour text
);
create index etape_numero on conference.etape (numero, id);
create index etape_attendue on conference.etape (numero) where fait_le is null;

-- Votes, commitments, decisions and minutes are never rewritten, but for this: their words, once their case is closed for good.
-- They do it with the rights of the owner of the tables, and of a closed case only.
create function conference.exiger_clos(affaire text) returns void language plpgsql as $$
begin
    if not exists (select 1 from conference.dossier where numero = affaire and etat = 'CLOS') then
        raise exception 'Rien ne s''efface d''un dossier qui n''est pas clos.';
    end if;
end $$;

-- Without capitals nor accents: how a name is looked for.
create function conference.pour_chercher(texte text) returns text language sql immutable strict parallel safe
    return regexp_replace(normalize(lower(texte), NFD), U&'[\0300-\036F]', '', 'g');

create table conference.dossier (
    numero text primary key check (numero ~ '^CF-[0-9]{4}-[0-9]{5}$'),
    recu_le timestamptz not null,
    auteur text not null,
    structure text,
    motif text not null,
    nom text not null,
    prenom text not null,
    demande jsonb not null,
    etat text not null,
    voie text,
    issue text,
    -- A closed case may be opened again: each time it may be decided anew, and every decision is kept.
    ouverture integer not null default 1 check (ouverture > 0),
    -- The record keeps codes, and says under which group and from where somebody acted; what people typed stands in tables where it
    -- can be erased. When a case closed, and why, are columns of the case (docs/adr/0025).
    clos_le timestamptz,
    motif_de_fin text,
    -- What is known of a person is forgotten in time; amounts and months stay. Which rules were already applied to a closed case; a
    -- case that is opened again begins anew.
    oublis text[] not null default '{}',
    anonymise_le timestamptz,
    -- dossier/: the words by which a case is found, without capitals nor accents, written when it changes rather than at each search of
    -- each reader; the name apart, for those who may not know it. Both follow what they are made of, its erasure too.
    cherche text generated always as
        (conference.pour_chercher(numero || ' ' || coalesce(demande #>> '{formation,intitule}', '') || ' ' || coalesce(structure, ''))) stored,
    nom_cherche text generated always as (conference.pour_chercher(coalesce(prenom, '') || ' ' || coalesce(nom, ''))) stored,
    foreign key (numero) references conference.affaire
);
create index dossier_structure on conference.dossier (structure);

-- A saisine sent twice is found by these two, among thousands of cases.
create index dossier_par_naissance on conference.dossier ((demande #>> '{beneficiaire,dateNaissance}'));
create index dossier_par_reference on conference.dossier ((demande ->> 'reference'));
create index dossier_recu on conference.dossier (recu_le desc, numero desc);

-- What the advisor corrected and was asked for. The case holds the saisine in force; the ones it replaced are kept here.
create table conference.saisine_remplacee (
    numero text not null references conference.dossier,
    rang integer not null check (rang > 0),
    motif text not null,
    nom text not null,
    prenom text not null,
    demande jsonb not null,
    remplacee_le timestamptz not null,
    par text not null,
    primary key (numero, rang)
);

create table conference.complement (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    manque text not null,
    demande_par text not null,
    demande_le timestamptz not null,
    jours_restants integer check (jours_restants >= 0),
    clos_le timestamptz,
    donne_par text,
    reponse text
);
create index complement_numero on conference.complement (numero, id);
create unique index un_complement_attendu on conference.complement (numero) where clos_le is null;

-- A case goes through the procedure once, and again when it is opened anew, when the bureau asked for a complement, or when
-- its saisine changed after funders had answered. The first passage has no row: it began with the case.
create table conference.passage (
    numero text not null references conference.dossier,
    rang integer not null check (rang > 1),
    cause text not null check (cause in ('REOUVERTURE', 'COMPLEMENT', 'CORRECTION')),
    le timestamptz not null,
    motif text,
    par text,
    fin_precedente_le timestamptz,
    fin_precedente_motif text,
    primary key (numero, rang)
);

-- What the person agreed to: the day, the scope, and the day it was withdrawn. Nothing is overwritten: who agrees again gets another row.
create table conference.consentement (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    donne_le date not null,
    portee text not null,
    enregistre_par text not null,
    enregistre_le timestamptz not null,
    retire_le date check (retire_le >= donne_le),
    retrait_par text,
    retrait_note_le timestamptz,
    constraint retrait_entier check ((retire_le is null) = (retrait_par is null) and (retire_le is null) = (retrait_note_le is null))
);
create index consentement_numero on conference.consentement (numero, id);
create unique index un_consentement_en_vigueur on conference.consentement (numero) where retire_le is null;

-- Frozen at the person's request (RGPD art. 18): kept, seen by the secretariat alone, nothing done until it is lifted.
create table conference.limitation (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    motif text not null,
    posee_par text not null,
    posee_le timestamptz not null,
    levee_par text,
    levee_le timestamptz,
    constraint levee_entiere check ((levee_par is null) = (levee_le is null))
);
create unique index une_limitation_en_vigueur on conference.limitation (numero) where levee_le is null;

-- A case that another advisor follows from now on: nothing of it is typed again, and who followed it reads it for a while.
create table conference.transfert (
    numero text not null references conference.dossier,
    rang integer not null check (rang > 0),
    de_compte text not null,
    de_structure text,
    vers_compte text not null,
    vers_structure text,
    motif text not null,
    par text not null,
    le timestamptz not null,
    primary key (numero, rang)
);
create index transfert_de on conference.transfert (de_compte, le);

create function conference.passage_de(affaire text) returns integer language sql stable as $$
    select coalesce(max(rang), 1) from conference.passage where numero = affaire
$$;

-- Whether funders may see a case today. What is no case, a study or a convention, is nobody's life.
create function conference.consenti(affaire text) returns boolean language sql stable as $$
    select exists (select 1 from conference.consentement where numero = affaire and retire_le is null)
        or not exists (select 1 from conference.dossier where numero = affaire)
$$;

create function conference.limite(affaire text) returns boolean language sql stable as $$
    select exists (select 1 from conference.limitation where numero = affaire and levee_le is null)
$$;

-- Cases of which a waiting step is past its day.
create function conference.etape_en_retard(jour date) returns table (numero text) language sql stable parallel safe
begin atomic
    select e.numero from conference.etape e where e.fait_le is null and e.echeance < jour;
end;

create trigger affaire_du_dossier before insert on conference.dossier for each row execute function conference.inscrire_affaire();

-- What each room shows of its tables to those who ask who may see a case. Read with the rights of who asks, never written through.
-- dossier/
create view conference.dossier_lisible with (security_invoker = true) as
    select numero, auteur, structure, etat, clos_le from conference.dossier where anonymise_le is null;

-- What those read who ask who may see a case.
create view conference.dossier_transfere with (security_invoker = true) as select numero, de_compte, de_structure, le from conference.transfert;

-- dossier/: what a list of cases says of each, for the rooms that list something else case by case. Read with the rights of who asks.
create view conference.dossier_presente with (security_invoker = true) as
    select numero, auteur, structure, etat, clos_le, anonymise_le, nom, prenom, demande #>> '{formation,intitule}' as formation from conference.dossier;

-- dossier/: of each case what is waited for, all cases at once: for an order that every case has a part in.
create view conference.attente_du_dossier with (security_invoker = true) as
    select numero, min(depuis) as depuis, min(echeance) as echeance from conference.etape where fait_le is null group by numero;

-- dossier/: which cases are frozen, and of which the person agrees to what is done with them. As sets, for lists: the functions that say
-- it of one case would be called for each.
create view conference.dossier_limite with (security_invoker = true) as select numero from conference.limitation where levee_le is null;

create view conference.dossier_consenti with (security_invoker = true) as select numero from conference.consentement where retire_le is null;

-- What rooms show of their tables to those that read them: a table is named by its own room alone (TablesDesPiecesTest).
-- dossier/: which opening a case is in, where it stands and how it ended.
create view conference.ouverture_du_dossier with (security_invoker = true) as
    select numero, ouverture, etat, issue from conference.dossier;

-- dossier/: the training that each saisine of a case asks for: those that a correction replaced, by their rank, then the one in force.
create view conference.formation_demandee with (security_invoker = true) as
    select numero, rang as saisine, demande -> 'formation' as formation, false as en_vigueur from conference.saisine_remplacee
    union all
    select d.numero, 1 + (select count(*) from conference.saisine_remplacee r where r.numero = d.numero), d.demande -> 'formation', true
      from conference.dossier d;

-- dossier/: what lists look for, count and put in order.
create view conference.dossier_a_lister with (security_invoker = true) as
    select numero, auteur, structure, etat, issue, recu_le, clos_le, anonymise_le, cherche, nom_cherche from conference.dossier;
