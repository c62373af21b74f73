-- What was drawn for a passkey that is about to sign in, on whichever node: it serves once.
create table conference.defi_emis (
    defi bytea       primary key,
    fin  timestamptz not null
);
create index defi_emis_fin on conference.defi_emis (fin);

-- What was counted of somebody, so that asking another node is no way round. Who it is stands nowhere: a digest.
create table conference.frein (
    cle      bytea       primary key,
    nombre   integer     not null,
    -- The last one that counted, or the first of a period.
    le       timestamptz not null,
    -- Somebody signed in by it.
    connu    boolean     not null default false,
    oubli_le timestamptz not null
);
create index frein_oubli on conference.frein (oubli_le);
