-- The page of one person, behind a link that nobody guesses: its fingerprint alone is kept (docs/adr/0033). One at a time; who makes
-- another withdraws the one before.
create table conference.lien (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    empreinte text not null unique check (empreinte ~ '^[0-9a-f]{64}$'),
    fait_par text not null,
    fait_le timestamptz not null,
    expire_le timestamptz not null check (expire_le > fait_le),
    retire_par text,
    retire_le timestamptz,
    ouvert_le timestamptz,
    ouvertures integer not null default 0,
    constraint retrait_entier check ((retire_par is null) = (retire_le is null))
);
create unique index un_lien_en_vigueur on conference.lien (numero) where retire_le is null;
create index lien_fait on conference.lien (fait_le);

-- What the saisine does not ask and the person needs to know: where she is trained, and how to ring her advisor.
create table conference.contact (
    numero text primary key references conference.dossier,
    organisme text check (length(organisme) <= 200),
    telephone text check (length(telephone) <= 30),
    note_par text not null,
    note_le timestamptz not null
);
