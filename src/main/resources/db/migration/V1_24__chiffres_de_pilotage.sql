-- Steering (docs/adr/0045). One row per case, then what is observed of it, in codes and amounts; the pages read what is summed up of them.
create table conference.fait (
    id        bigint generated always as identity primary key,
    -- Null once the case is forgotten: nothing leads back to it.
    numero    text unique references conference.dossier,
    annee     integer not null,
    statut    text    not null,
    region    text    not null,
    regime    text    not null,
    etat      text    not null,
    ouverture integer not null,
    -- The plan that the rules gave; null before the first, and once it is forgotten.
    plan_id   bigint
);
-- Of cases that are forgotten and counted already: that they are, and nothing else.
create table conference.fait_detache (
    numero text primary key references conference.dossier
);

-- Once per case: a row counts one case.
create table conference.observation (
    fait_id bigint not null references conference.fait on delete cascade,
    nature  text   not null,
    code    text   not null,
    valeur  numeric(14, 2),
    avant   numeric(14, 2),
    primary key (fait_id, nature, code)
);

-- A set of figures of one moment. publics: without what would show fewer than five cases.
create table conference.arrete (
    id      bigint generated always as identity primary key,
    publics boolean     not null,
    le      timestamptz not null,
    -- How long it took, measures included: the next one waits in proportion.
    duree   integer     not null check (duree >= 0)
);
create index arrete_dernier on conference.arrete (publics, le desc);

create table conference.chiffre (
    arrete_id bigint  not null references conference.arrete on delete cascade,
    decoupage text    not null,
    valeur    text    not null,
    -- Of reception; 0: all of them.
    annee     integer not null,
    nature    text    not null,
    code      text    not null,
    dossiers  integer not null,
    total     numeric(20, 2),
    avant     numeric(20, 2),
    mediane   numeric(10, 1),
    decile    numeric(10, 1),
    primary key (arrete_id, decoupage, valeur, annee, nature, code)
);
