-- Hypotheses of the plan that a working group compares in one of its rounds. The first of a round has none: the rules.

create table conference.scenario (
    id         bigint generated always as identity primary key,
    numero     text           not null references conference.dossier,
    tour       integer        not null,
    nom        text           not null,
    hypotheses jsonb          not null,
    reste      numeric(14, 2) not null,
    contenu    jsonb          not null,
    retenu     boolean        not null default false,
    par        text           not null,
    le         timestamptz    not null,
    constraint un_nom_par_tour unique (numero, tour, nom)
);
create unique index un_seul_scenario_retenu on conference.scenario (numero, tour) where retenu;
