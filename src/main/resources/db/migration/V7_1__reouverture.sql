-- A closed case may be opened again: each time it may be decided anew, and every decision is kept.
alter table conference.dossier add column ouverture integer not null default 1 check (ouverture > 0);

alter table conference.decision add column ouverture integer not null default 1;
alter table conference.decision drop constraint decision_pkey;
alter table conference.decision add primary key (numero, ouverture);
