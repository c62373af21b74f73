-- The case, its plan and the acts of the procedure. Amounts are numeric: exact to the cent. Instants carry their zone.

create table conference.numerotation (
    annee   integer primary key,
    dernier integer not null
);

create table conference.dossier (
    numero    text primary key check (numero ~ '^CF-[0-9]{4}-[0-9]{5}$'),
    recu_le   timestamptz not null,
    auteur    text        not null,
    structure text,
    motif     text        not null,
    nom       text        not null,
    prenom    text        not null,
    demande   jsonb       not null,
    etat      text        not null,
    voie      text,
    issue     text
);
create index dossier_structure on conference.dossier (structure);

create table conference.plan (
    id         bigint generated always as identity primary key,
    numero     text           not null references conference.dossier,
    calcule_le timestamptz    not null,
    empreinte  text           not null,
    reste      numeric(14, 2) not null,
    contenu    jsonb          not null
);
create index plan_numero on conference.plan (numero, id);

create table conference.plan_ligne (
    plan_id    bigint         not null references conference.plan,
    rang       integer        not null,
    financeur  text           not null,
    dispositif text           not null,
    rubrique   text           not null,
    montant    numeric(14, 2) not null check (montant > 0),
    primary key (plan_id, rang)
);

create table conference.etape (
    id        bigint generated always as identity primary key,
    numero    text        not null references conference.dossier,
    reference text        not null unique,
    libelle   text        not null,
    groupe    text        not null,
    compte    text,
    depuis    timestamptz not null,
    echeance  date,
    fait_le   timestamptz,
    fait_par  text
);
create index etape_numero on conference.etape (numero, id);

create table conference.scrutin (
    id          bigint generated always as identity primary key,
    numero      text        not null references conference.dossier,
    objet       text        not null,
    ouvert_le   timestamptz not null,
    clos_le     timestamptz,
    resultat    text,
    explication text
);
create index scrutin_numero on conference.scrutin (numero, id);

create table conference.vote (
    id          bigint generated always as identity primary key,
    scrutin_id  bigint      not null references conference.scrutin,
    college     text        not null,
    choix       text        not null,
    commentaire text,
    par         text        not null,
    le          timestamptz not null,
    constraint un_vote_par_college unique (scrutin_id, college)
);

create table conference.mandat (
    id         bigint generated always as identity primary key,
    numero     text        not null references conference.dossier,
    objet      text        not null,
    echeance   date        not null,
    rapporteur text        not null,
    donne_par  text        not null,
    donne_le   timestamptz not null
);
create index mandat_numero on conference.mandat (numero, id);

create table conference.cahier_des_charges (
    id     bigint generated always as identity primary key,
    numero text        not null references conference.dossier,
    texte  text        not null,
    par    text        not null,
    le     timestamptz not null
);
create index cahier_numero on conference.cahier_des_charges (numero, id);

create table conference.proposition (
    id          bigint generated always as identity primary key,
    numero      text           not null references conference.dossier,
    commentaire text,
    reste       numeric(14, 2) not null,
    par         text           not null,
    le          timestamptz    not null
);
create index proposition_numero on conference.proposition (numero, id);

create table conference.proposition_ligne (
    proposition_id bigint         not null references conference.proposition,
    rang           integer        not null,
    financeur      text           not null,
    dispositif     text           not null,
    rubrique       text           not null,
    montant        numeric(14, 2) not null check (montant > 0),
    derogation     text,
    primary key (proposition_id, rang)
);

create table conference.engagement (
    id        bigint generated always as identity primary key,
    numero    text        not null references conference.dossier,
    tour      integer     not null,
    base      text        not null,
    financeur text        not null,
    etat      text        not null,
    motif     text,
    par       text,
    le        timestamptz,
    constraint un_engagement_par_financeur_et_tour unique (numero, tour, financeur)
);

create table conference.engagement_ligne (
    engagement_id bigint         not null references conference.engagement,
    rang          integer        not null,
    dispositif    text           not null,
    rubrique      text           not null,
    demande       numeric(14, 2) not null check (demande > 0),
    accorde       numeric(14, 2) check (accorde >= 0),
    derogation    text,
    primary key (engagement_id, rang)
);

create table conference.decision (
    numero   text primary key references conference.dossier,
    issue    text           not null,
    le       timestamptz    not null,
    reste    numeric(14, 2) not null,
    document bytea          not null
);

create table conference.journal (
    id        bigint generated always as identity primary key,
    le        timestamptz not null,
    compte    text        not null,
    numero    text,
    acte      text        not null,
    precision text
);
create index journal_numero on conference.journal (numero, id);

create function conference.refuser_de_recrire() returns trigger language plpgsql as $$
begin
    raise exception 'Le journal ne se modifie pas et ne s''efface pas.';
end $$;

create trigger journal_inalterable before update or delete or truncate on conference.journal
    for each statement execute function conference.refuser_de_recrire();
