-- One mail to one person. Its content is fixed once formed, so that a second attempt is the same mail.
create table conference.pli (
    id bigint generated always as identity primary key,
    compte varchar(64) not null references conference.compte,
    forme_le timestamptz not null,
    essais integer not null default 0,
    prochain_essai timestamptz not null,
    envoye_le timestamptz
);
create index pli_a_envoyer on conference.pli (prochain_essai) where envoye_le is null;

-- What somebody is to be told, written in the transaction of what happened. Nothing personal in it.
create table conference.avis (
    id bigint generated always as identity primary key,
    compte varchar(64) not null references conference.compte,
    numero text references conference.dossier,
    objet varchar(150) not null,
    texte text not null,
    ecrit_le timestamptz not null,
    pli_id bigint references conference.pli
);
create index avis_compte on conference.avis (compte, id);
create index avis_sans_pli on conference.avis (compte, id) where pli_id is null;
create index avis_pli on conference.avis (pli_id);
