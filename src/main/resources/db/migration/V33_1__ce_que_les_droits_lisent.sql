-- What each room shows of its tables to those who ask who may see a case. Read with the rights of who asks, never written through.

-- dossier/
create view conference.dossier_lisible with (security_invoker = true) as
    select numero, auteur, structure, etat, clos_le from conference.dossier where anonymise_le is null;

-- bureau/
create view conference.dossier_mis_aux_voix with (security_invoker = true) as select distinct numero from conference.scrutin;

-- The mandate in force: a group of before the case began again has nothing to do with it any more.
create view conference.mandat_en_cours with (security_invoker = true) as
    select distinct on (numero) id, numero, rapporteur, donne_le from conference.mandat
     where passage = conference.passage_de(numero) order by numero, id desc;

create view conference.membre_en_cours with (security_invoker = true) as
    select distinct m.numero, mm.compte, m.donne_le from conference.mandat_en_cours m join conference.mandat_membre mm on mm.mandat_id = m.id;

-- engagements/
create view conference.financeur_sollicite with (security_invoker = true) as select distinct numero, financeur from conference.engagement;

-- travaux/
create view conference.avis_demande with (security_invoker = true) as
    select distinct id, numero, compte, groupe, etat, demande_le from conference.expertise;
