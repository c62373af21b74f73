-- A person who gives up a training that she entered leaves a part of what funders committed unspent: it goes back to their envelopes
-- (docs/adr/0049).

-- What is due of a training that was given up stays held, whatever becomes of the case afterwards.
alter table conference.reservation add column due boolean not null default false;

-- What each funder held, and what of it is due, on the day that it was told. dit: somebody knew the amount; otherwise it follows the calendar.
create table conference.restitution (
    numero text not null references conference.dossier,
    passage integer not null default 1,
    financeur text not null,
    dispositif text not null,
    annee integer not null,
    engage numeric(14, 2) not null check (engage > 0),
    du numeric(14, 2) not null check (du between 0 and engage),
    dit boolean not null,
    jours_suivis integer not null check (jours_suivis > 0),
    jours_prevus integer not null check (jours_prevus >= jours_suivis),
    par text not null,
    le timestamptz not null,
    primary key (numero, passage, financeur, dispositif, annee),
    foreign key (financeur, dispositif, annee) references conference.enveloppe
);
create trigger passage_de_la_restitution before insert on conference.restitution for each row execute function conference.dater_du_passage();
