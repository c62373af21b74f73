-- What somebody has begun to type and not sent: the answers of a task, or a saisine. One row each, bounded; gone with the task, and
-- in time.
create table conference.brouillon (
    id          bigint generated always as identity primary key,
    compte      text        not null,
    -- Of a task: which one, and the affair it is about. Both null: a saisine.
    tache       text,
    numero      text,
    contenu     jsonb       not null check (octet_length(contenu::text) <= 100000),
    commence_le timestamptz not null,
    modifie_le  timestamptz not null,
    unique (compte, tache),
    check ((tache is null) = (numero is null))
);
create index brouillon_tache on conference.brouillon (tache) where tache is not null;
create index brouillon_numero on conference.brouillon (numero) where numero is not null;
create index brouillon_modifie on conference.brouillon (modifie_le);
