-- A draft typed on two machines: each state of it has a number of its own, so that whoever saves over a state that they have not read
-- is told. One that was sent leaves its place closed for a while: what was on its way then does not bring it back.
create sequence conference.brouillon_version;

-- What somebody has begun to type and not sent: the answers of a task, or a saisine. One row each, bounded; gone with the task, and
-- in time.
create table conference.brouillon (
    id bigint generated always as identity primary key,
    compte text not null,
    -- Of a task: which one, and the affair it is about. Both null: a saisine.
    tache text,
    numero text,
    contenu jsonb not null check (octet_length(contenu::text) <= 100000),
    commence_le timestamptz not null,
    modifie_le timestamptz not null,
    version bigint not null default nextval('conference.brouillon_version'),
    -- The page that wrote it last, drawn at random each time one is shown.
    page text check (length(page) <= 40),
    -- Of a saisine: the page on which it was begun, which knows no number of it before the first save has come back.
    debut text check (length(debut) <= 40),
    clos boolean not null default false,
    unique (compte, tache),
    check ((tache is null) = (numero is null)),
    check (not clos or contenu = '{}'::jsonb)
);
create index brouillon_tache on conference.brouillon (tache) where tache is not null;
create index brouillon_numero on conference.brouillon (numero) where numero is not null;
create index brouillon_modifie on conference.brouillon (modifie_le);
create unique index brouillon_debut on conference.brouillon (compte, debut) where debut is not null;

alter sequence conference.brouillon_version owned by conference.brouillon.version;
