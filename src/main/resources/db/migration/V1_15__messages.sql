-- What those who follow a case write to one another on it. Written once, never changed; forgotten with the case.
create table conference.message (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    auteur text not null,
    texte text not null check (length(texte) between 1 and 2000),
    ecrit_le timestamptz not null
);
create index message_numero on conference.message (numero, id);

-- Who has something to read on which case, from which message on.
create table conference.message_non_lu (
    numero text not null references conference.dossier,
    compte text not null,
    depuis bigint not null,
    primary key (compte, numero)
);
create index message_non_lu_numero on conference.message_non_lu (numero);
