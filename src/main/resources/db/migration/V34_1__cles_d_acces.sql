-- Passkeys: what an authenticator gave when it was added, its public half alone, and what it said since. The secret half never
-- leaves the telephone, the computer or the key. The name is its owner's.
create table conference.cle_d_acces (
    id            bytea        primary key,
    compte        varchar(64)  not null references conference.compte,
    nom           varchar(60)  not null,
    cle_publique  bytea        not null,
    attestation   bytea        not null,
    transports    varchar(100) not null,
    verifie       boolean      not null,
    sauvegardable boolean      not null,
    sauvegardee   boolean      not null,
    signatures    bigint       not null,
    ajoutee_le    timestamptz  not null,
    servie_le     timestamptz  not null
);
create index cle_d_acces_compte on conference.cle_d_acces (compte, ajoutee_le);

-- By what an authenticator knows an account: drawn, it says nothing of it.
create table conference.cle_d_acces_personne (
    id     bytea       primary key,
    compte varchar(64) not null unique references conference.compte
);
