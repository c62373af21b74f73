-- courrier/: what people are told, told to their programs too (docs/adr/0048). By default nobody's: an administrator subscribes an account.
create table conference.abonnement (
    id bigint generated always as identity primary key,
    compte varchar(64) not null references conference.compte,
    adresse varchar(500) not null check (adresse like 'https://%'),
    -- From which, with the key that is not in the base, the secret of its signatures is made.
    sel bytea not null check (length(sel) = 32),
    cree_le timestamptz not null,
    retire_le timestamptz,
    -- In a row: the next try waits longer after each, for all that waits for that address, so that order is kept. Moved forward while
    -- one leaves, so that another node passes over it; no row is locked meanwhile.
    echecs integer not null default 0,
    prochain_essai timestamptz not null,
    -- A status, or the kind of a failure: never what the address answered.
    dernier_refus varchar(60)
);
create index abonnement_compte on conference.abonnement (compte) where retire_le is null;

-- The outbox: written with the avis, in the transaction of what happened; forgotten with it.
create table conference.annonce (
    id bigint generated always as identity primary key,
    abonnement_id bigint not null references conference.abonnement on delete cascade,
    avis_id bigint not null references conference.avis on delete cascade,
    remise_le timestamptz
);
create index annonce_en_attente on conference.annonce (abonnement_id, id) where remise_le is null;
create index annonce_avis on conference.annonce (avis_id);
