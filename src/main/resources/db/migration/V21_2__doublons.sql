-- A saisine sent twice is found by these two, among thousands of cases.
create index dossier_par_naissance on conference.dossier ((demande #>> '{beneficiaire,dateNaissance}'));
create index dossier_par_reference on conference.dossier ((demande ->> 'reference'));
