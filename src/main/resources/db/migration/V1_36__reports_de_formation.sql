-- A decided training that takes place on other days (docs/adr/0052): the case goes through its commitments again, and through them alone.
alter table conference.passage drop constraint passage_cause_check;
alter table conference.passage add constraint passage_cause_check check (cause in ('REOUVERTURE', 'COMPLEMENT', 'CORRECTION', 'REPORT'));
-- The first day of the training before and after, of what was postponed; both null otherwise.
alter table conference.passage add column debut_avant date;
alter table conference.passage add column debut_apres date;
alter table conference.passage add constraint jours_du_report check ((cause = 'REPORT') = (debut_avant is not null) and (debut_avant is null) = (debut_apres is null));

-- The passage in which a funder gave the commitment that this one carries over without asking; null for what it was asked. Who gave it, and
-- when, are its own par and le.
alter table conference.engagement add column repris_du integer check (repris_du between 1 and passage - 1);
