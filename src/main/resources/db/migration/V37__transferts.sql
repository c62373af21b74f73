-- A case that another advisor follows from now on: nothing of it is typed again, and who followed it reads it for a while.
create table conference.transfert (
    numero       text        not null references conference.dossier,
    rang         integer     not null check (rang > 0),
    de_compte    text        not null,
    de_structure text,
    vers_compte  text        not null,
    vers_structure text,
    motif        text        not null,
    par          text        not null,
    le           timestamptz not null,
    primary key (numero, rang)
);
create index transfert_de on conference.transfert (de_compte, le);

-- What those read who ask who may see a case.
create view conference.dossier_transfere with (security_invoker = true) as select numero, de_compte, de_structure, le from conference.transfert;
