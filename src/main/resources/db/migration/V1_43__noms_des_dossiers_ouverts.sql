-- dossier/: people of open cases, looked for among what waits for somebody: few of all those who bear a name have an open case.
create index dossier_ouvert_nom on conference.dossier using gin (nom_cherche gin_trgm_ops) where etat <> 'CLOS' and anonymise_le is null;
