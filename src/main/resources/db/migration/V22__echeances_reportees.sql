-- A deadline typed on a day off is moved to the next working day; the day that was typed is kept, so that the move can be told.
alter table conference.mandat add column echeance_voulue date;
alter table conference.seance add column jour_voulu date;
