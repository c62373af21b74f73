-- What the working group asks of experts. An advice has one addressee, a group or an account, and one answer.

create table conference.expertise (
    id          bigint generated always as identity primary key,
    numero      text        not null references conference.dossier,
    groupe      text,
    compte      text,
    question    text        not null,
    echeance    date        not null,
    demande_par text        not null,
    demande_le  timestamptz not null,
    etat        text        not null,
    reponse     text,
    motif       text,
    par         text,
    le          timestamptz,
    constraint un_seul_destinataire check ((groupe is null) <> (compte is null))
);
create index expertise_numero on conference.expertise (numero, id);

create table conference.expertise_document (
    expertise_id bigint primary key references conference.expertise,
    nom          text        not null,
    type         text        not null,
    contenu      bytea       not null,
    par          text        not null,
    le           timestamptz not null
);
