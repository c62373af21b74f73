create table conference.cahier_des_charges (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    texte text not null,
    par text not null,
    le timestamptz not null,
    passage integer not null default 1
);
create index cahier_numero on conference.cahier_des_charges (numero, id);

create table conference.proposition (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    commentaire text,
    reste numeric(14, 2) not null,
    par text not null,
    le timestamptz not null,
    passage integer not null default 1
);
create index proposition_numero on conference.proposition (numero, id);

create table conference.proposition_ligne (
    proposition_id bigint not null references conference.proposition,
    rang integer not null,
    financeur text not null,
    dispositif text not null,
    rubrique text not null,
    montant numeric(14, 2) not null check (montant > 0),
    derogation text,
    primary key (proposition_id, rang)
);

-- What the working group asks of experts. An advice has one addressee, a group or an account, and one answer.
create table conference.expertise (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    groupe text,
    compte text,
    question text not null,
    echeance date not null,
    demande_par text not null,
    demande_le timestamptz not null,
    etat text not null,
    reponse text,
    motif text,
    par text,
    le timestamptz,
    passage integer not null default 1,
    constraint un_seul_destinataire check ((groupe is null) <> (compte is null))
);
create index expertise_numero on conference.expertise (numero, id);

create table conference.expertise_document (
    expertise_id bigint primary key references conference.expertise,
    nom text not null,
    type text not null,
    contenu bytea not null,
    par text not null,
    le timestamptz not null
);

-- Hypotheses of the plan that a working group compares in one of its rounds. The first of a round has none: the rules.
create table conference.scenario (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    tour integer not null,
    nom text not null,
    hypotheses jsonb not null,
    reste numeric(14, 2) not null,
    contenu jsonb not null,
    retenu boolean not null default false,
    par text not null,
    le timestamptz not null,
    passage integer not null default 1,
    constraint un_nom_par_tour unique (numero, passage, tour, nom)
);
create unique index un_seul_scenario_retenu on conference.scenario (numero, passage, tour) where retenu;

create trigger passage_du_cahier before insert on conference.cahier_des_charges for each row execute function conference.dater_du_passage();

create trigger passage_de_la_proposition before insert on conference.proposition for each row execute function conference.dater_du_passage();

create trigger passage_de_l_expertise before insert on conference.expertise for each row execute function conference.dater_du_passage();

create trigger passage_du_scenario before insert on conference.scenario for each row execute function conference.dater_du_passage();

-- travaux/
create view conference.avis_demande with (security_invoker = true) as
    select distinct id, numero, compte, groupe, etat, demande_le from conference.expertise;
