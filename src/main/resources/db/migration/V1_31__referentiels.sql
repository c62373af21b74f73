-- referentiels/: what others publish and a saisine would copy by hand (docs/adr/0050). Nobody is in it: neither a person nor whom to call.

-- What was imported last of each kind; an import replaces all of its kind.
create table conference.referentiel (
    sorte      text        primary key,
    -- As the file was called, for whoever looks for it again.
    fichier    text        not null,
    -- SHA-256 of the file, in hexadecimal.
    empreinte  text        not null,
    lignes     integer     not null check (lignes > 0),
    importe_le timestamptz not null,
    importe_par text       not null
);

-- cherche: code and words, in small letters without accents, as a search reads them.
create table conference.certification (
    -- RNCP37098 or RS5080.
    numero   text    primary key,
    intitule text    not null,
    -- European level, 1 to 8; null where the register tells none.
    niveau   integer check (niveau between 1 and 8),
    -- Last day of its registration; null where the register tells none.
    fin      date,
    -- Whether the register says that it is in force.
    active   boolean not null,
    cherche  text    not null
);

create table conference.formacode (
    code    text primary key,
    libelle text not null,
    cherche text not null
);

create table conference.convention_de_branche (
    -- Four digits.
    idcc    text primary key,
    titre   text not null,
    -- The name or the code of the OPCO of the branch, as the file says it.
    opco    text not null,
    cherche text not null
);

-- One row a session. contenu: what the form may be filled with, as JSON; what the offer does not say is not there.
create table conference.offre_de_formation (
    id        bigint generated always as identity primary key,
    intitule  text   not null,
    organisme text,
    ville     text,
    debut     date,
    contenu   jsonb  not null,
    cherche   text   not null
);
