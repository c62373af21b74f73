-- A draft typed on two machines: each state of it has a number of its own, so that whoever saves over a state that they have not read
-- is told. One that was sent leaves its place closed for a while: what was on its way then does not bring it back.
create sequence conference.brouillon_version;
alter table conference.brouillon
    add column version bigint not null default nextval('conference.brouillon_version'),
    -- The page that wrote it last, drawn at random each time one is shown.
    add column page text check (length(page) <= 40),
    -- Of a saisine: the page on which it was begun, which knows no number of it before the first save has come back.
    add column debut text check (length(debut) <= 40),
    add column clos boolean not null default false,
    add check (not clos or contenu = '{}'::jsonb);
alter sequence conference.brouillon_version owned by conference.brouillon.version;
create unique index brouillon_debut on conference.brouillon (compte, debut) where debut is not null;
