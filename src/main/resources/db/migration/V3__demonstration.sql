-- Which people of the demonstration are already there: a start interrupted half-way goes on where it stopped.
create table conference.demonstration (
    reference text primary key,
    numero    text not null references conference.dossier
);
