-- A case that goes on from another, closed with its plan: a next training of the same person (docs/adr/0052). It tells that both are of one
-- person: it goes with the first of the two that is forgotten.
create table conference.renouvellement (
    numero text primary key references conference.dossier,
    fait_suite_a text not null references conference.dossier,
    check (numero <> fait_suite_a)
);
create index renouvellement_fait_suite_a on conference.renouvellement (fait_suite_a, numero);
