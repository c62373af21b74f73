-- What an advisor was already told of the last useful days of a plan: each reminder once, whatever the house does meanwhile.
create table conference.rappel_du_plan (
    numero       text        not null references conference.dossier,
    dispositif   text        not null,
    regle        text        not null,
    dernier_jour date        not null,
    jours_avant  integer     not null,
    dit_le       timestamptz not null,
    primary key (numero, dispositif, regle, dernier_jour, jours_avant)
);
