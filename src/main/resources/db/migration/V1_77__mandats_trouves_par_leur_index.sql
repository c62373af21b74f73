-- bureau/: the mandate in force, and those that were given before it, are told by an index alone: who holds which cases is asked by each list of a
-- rapporteur and of a member of a working group, and the mandates of all closed cases were read for it.
drop index conference.mandat_rapporteur;
create index mandat_rapporteur on conference.mandat (rapporteur, numero) include (passage, id, donne_le);
drop index conference.mandat_numero;
create index mandat_numero on conference.mandat (numero, passage, id);

-- dossier/: whether a structure has a case that somebody sees is asked for each structure; when the case closed, which the rule asks, is told by the index too.
drop index conference.dossier_structure_recu;
create index dossier_structure_recu on conference.dossier (structure, recu_le desc, numero desc) include (etat, auteur, clos_le, anonymise_le);
