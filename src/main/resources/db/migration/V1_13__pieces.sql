-- The papers of a case. What is told of them is apart from what they hold: no list reads a file.
create table conference.piece (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    -- Code of the régime's pieces.yaml, or AUTRE.
    nature text not null check (nature ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    -- Of another paper: codes of the dispositifs whose funders read it too.
    destinataires text[] not null default '{}' check (cardinality(destinataires) <= 40),
    nom text not null check (char_length(nom) between 1 and 120),
    format text not null check (format in ('PDF', 'JPEG', 'PNG')),
    octets integer not null check (octets between 1 and 10485760),
    empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
    par text not null,
    le timestamptz not null
);
create index piece_numero on conference.piece (numero, id);

create table conference.piece_contenu (
    piece_id bigint primary key references conference.piece,
    contenu bytea not null check (octet_length(contenu) between 1 and 10485760)
);

alter table conference.piece_contenu alter column contenu set storage external;
