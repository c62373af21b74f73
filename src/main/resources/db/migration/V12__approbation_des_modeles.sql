-- A version of a model is voted on by the bureau under a number of its own, as a case and a study are.
alter table conference.affaire drop constraint affaire_numero_check;
alter table conference.affaire add constraint affaire_numero_check check (numero ~ '^(CF|ET|CV|MS)-[0-9]{4}-[0-9]{5}$');

alter table conference.modele add column numero text unique check (numero ~ '^MS-');
-- The year it was written in, and its id: never given twice.
update conference.modele set numero = 'MS-' || to_char(now(), 'YYYY') || '-' || to_char(id, 'FM00000');
insert into conference.affaire (numero) select numero from conference.modele;
alter table conference.modele alter column numero set not null;
alter table conference.modele add foreign key (numero) references conference.affaire;
create trigger affaire_du_modele before insert on conference.modele for each row execute function conference.inscrire_affaire();
