-- How many working days a step of the conférence has for one case, where the secretariat gave it fewer than usual. A case that is
-- opened again begins with the usual ones; what was shortened before stays on record.
create table conference.delai_raccourci (
    numero    text        not null references conference.dossier,
    ouverture integer     not null,
    delai     text        not null,
    jours     integer     not null check (jours > 0),
    usuel     integer     not null,
    motif     text        not null,
    par       text        not null,
    le        timestamptz not null,
    primary key (numero, ouverture, delai),
    check (jours < usuel)
);
