-- A person who gives up a training that she entered leaves a part of what funders committed unspent: it goes back to their envelopes
-- (docs/adr/0049).

-- What is due of a training that was given up stays held, whatever becomes of the case afterwards.
alter table conference.reservation add column due boolean not null default false;
-- The passage of which it is due; null of what is merely held.
alter table conference.reservation add column du_du_passage integer;
alter table conference.reservation add constraint passage_de_ce_qui_est_du check ((du_du_passage is not null) = due);

-- What each funder held, and what of it is due, on the day that it was told. dit: somebody knew the amount; otherwise it follows the calendar.
-- What is due may be corrected afterwards: nothing is rewritten, the highest rang is what is so.
create table conference.restitution (
    numero text not null references conference.dossier,
    passage integer not null default 1,
    rang integer not null default 1 check (rang > 0),
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
    primary key (numero, passage, financeur, dispositif, annee, rang),
    foreign key (financeur, dispositif, annee) references conference.enveloppe
);
create trigger passage_de_la_restitution before insert on conference.restitution for each row when (new.rang = 1) execute function conference.dater_du_passage();
