-- dossier/: the cases that are not closed, a few thousands among all those that ever were. Who looks for a person among what waits, or for
-- the cases that nobody agrees to any more, reads no other.
create index dossier_ouvert on conference.dossier (numero) include (voie) where etat <> 'CLOS';
