-- The library of model solutions (référentiel D.3 step 10): what solved one case, offered to the next ones.
-- Nothing here names a person or a case.
create sequence conference.modele_reference;

create table conference.modele (
    id bigint generated always as identity primary key,
    reference text not null,
    version integer not null check (version > 0),
    titre text not null,
    raison text not null,
    statuts text not null,
    dispositifs text not null,
    reste_maximum numeric(14, 2) not null check (reste_maximum > 0),
    etat text not null,
    numero text not null unique check (numero ~ '^MS-'),
    -- A study may end in a model solution: its group writes it, the bureau votes it with the study.
    etude text,
    unique (reference, version),
    foreign key (numero) references conference.affaire
);

-- One version in force at a time, whatever two people do at once.
create unique index modele_en_vigueur on conference.modele (reference) where etat = 'APPROUVE';

-- One draft at a time for the group of a study.
create unique index modele_prepare_par_une_etude on conference.modele (etude) where etat = 'EN_ETUDE';

create table conference.modele_part (
    modele_id bigint not null references conference.modele,
    rang integer not null,
    dispositif text not null,
    rubrique text not null,
    taux numeric(5, 2) not null check (taux > 0 and taux <= 100),
    plafond numeric(14, 2) not null check (plafond > 0),
    primary key (modele_id, rang)
);

create table conference.modele_acte (
    id bigint generated always as identity primary key,
    modele_id bigint not null references conference.modele,
    le timestamptz not null,
    par text not null,
    etat text not null,
    motif text
);
create index modele_acte_modele on conference.modele_acte (modele_id, id);

create table conference.modele_applique (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    modele_id bigint not null references conference.modele,
    le timestamptz not null,
    par text not null
);
create index modele_applique_numero on conference.modele_applique (numero, id);
create index modele_applique_modele on conference.modele_applique (modele_id);

create trigger affaire_du_modele before insert on conference.modele for each row execute function conference.inscrire_affaire();
