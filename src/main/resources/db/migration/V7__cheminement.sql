-- What the advisor corrected and was asked for. The case holds the saisine in force; the ones it replaced are kept here.
create table conference.saisine_remplacee (
    numero       text        not null references conference.dossier,
    rang         integer     not null check (rang > 0),
    motif        text        not null,
    nom          text        not null,
    prenom       text        not null,
    demande      jsonb       not null,
    remplacee_le timestamptz not null,
    par          text        not null,
    primary key (numero, rang)
);

create table conference.complement (
    id             bigint generated always as identity primary key,
    numero         text        not null references conference.dossier,
    manque         text        not null,
    demande_par    text        not null,
    demande_le     timestamptz not null,
    jours_restants integer check (jours_restants >= 0),
    clos_le        timestamptz,
    donne_par      text,
    reponse        text
);
create index complement_numero on conference.complement (numero, id);
create unique index un_complement_attendu on conference.complement (numero) where clos_le is null;
