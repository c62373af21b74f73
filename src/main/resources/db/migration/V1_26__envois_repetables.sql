-- What the API answered to a post that bears an Idempotency-Key (docs/adr/0048): the row is written with the act, in its transaction, so that the same
-- key on another node waits for it, then reads its answer. Kept a day.
create table conference.envoi_repetable (
    compte varchar(64) not null references conference.compte,
    adresse varchar(200) not null,
    cle varchar(255) not null,
    -- Of what was sent, under a key that is not in the base.
    empreinte bytea not null,
    le timestamptz not null,
    statut smallint,
    lieu varchar(200),
    corps text,
    primary key (compte, adresse, cle)
);
create index envoi_repetable_le on conference.envoi_repetable (le);
