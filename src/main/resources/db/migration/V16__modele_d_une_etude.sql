-- A study may end in a model solution: its group writes it, the bureau votes it with the study.
alter table conference.modele add column etude text references conference.etude;
-- One draft at a time for the group of a study.
create unique index modele_prepare_par_une_etude on conference.modele (etude) where etat = 'EN_ETUDE';

alter table conference.etude add column modele text references conference.modele (numero);
alter table conference.etude add constraint une_seule_proposition check (convention is null or modele is null);
