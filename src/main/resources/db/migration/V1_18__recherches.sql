-- The filters of the list of cases that an account keeps under a name of its own: never the words that it looked for, which may name
-- somebody. A few each; gone with the account.
create table conference.recherche (
    id bigint generated always as identity primary key,
    compte text not null,
    nom text not null check (length(nom) between 1 and 60),
    -- As the address of the list says them.
    filtre text not null check (length(filtre) <= 600),
    rang int not null
);
create index recherche_compte on conference.recherche (compte, rang);
create unique index recherche_nom on conference.recherche (compte, conference.pour_chercher(nom));
