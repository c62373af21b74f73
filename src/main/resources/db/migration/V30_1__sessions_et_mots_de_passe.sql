-- Hashes with the name of their scheme are longer. A provisional password opens nothing but the page that changes it. The
-- accounts of the demonstration, whose domain exists nowhere, keep the password that everybody knows.
alter table conference.compte alter column mot_de_passe type varchar(200);
alter table conference.compte add column mot_de_passe_provisoire boolean not null default false;
alter table conference.compte add column de_demonstration boolean not null default false;
update conference.compte set de_demonstration = true where courriel = identifiant || '@conference.example';

-- Open sessions, shared by all nodes. The identifier is not the cookie: who reads this table enters nowhere.
create table conference.session_ouverte (
    id         uuid         primary key,
    compte     varchar(64)  not null references conference.compte,
    ouverte_le timestamptz  not null,
    vue_le     timestamptz  not null,
    adresse    varchar(64)  not null,
    navigateur varchar(100) not null
);
create index session_ouverte_compte on conference.session_ouverte (compte, vue_le);

-- Links to choose a new password: only the digest of the token is kept, and each serves once.
create table conference.recuperation (
    jeton      char(64)    primary key,
    compte     varchar(64) not null references conference.compte,
    le         timestamptz not null,
    expire_le  timestamptz not null,
    utilise_le timestamptz
);
create index recuperation_compte on conference.recuperation (compte, le);
