-- The record keeps codes, and says under which group and from where somebody acted; what people typed stands in tables where it
-- can be erased. When a case closed, and why, are columns of the case (docs/adr/0025).

alter table conference.dossier add column clos_le timestamptz, add column motif_de_fin text;
alter table conference.passage
    add column motif                text,
    add column par                  text,
    add column fin_precedente_le    timestamptz,
    add column fin_precedente_motif text;
-- A delay that is given back keeps its reason too: it is then as long as usual.
alter table conference.delai_raccourci drop constraint delai_raccourci_check;
alter table conference.delai_raccourci add check (jours <= usuel);

-- Out of the record, into those columns. A closing counts when nothing opened the case again after it.
update conference.dossier d set clos_le = (select max(le) from conference.journal j where j.numero = d.numero and j.acte = 'Dossier clos')
 where d.etat = 'CLOS';
update conference.dossier d set motif_de_fin = (select j.precision from conference.journal j where j.numero = d.numero
       and j.acte in ('Non recevable', 'Entrée en formation abandonnée', 'Dossier retiré') order by j.id desc limit 1)
 where d.issue in ('NON_RECEVABLE', 'ABANDONNE');
with rouverts as (select numero, le, compte, precision, row_number() over (partition by numero order by id) as n
                    from conference.journal where acte = 'Dossier rouvert'),
     commences as (select numero, rang, row_number() over (partition by numero order by rang) as n
                     from conference.passage where cause = 'REOUVERTURE')
update conference.passage p
   set motif = r.precision, par = r.compte,
       fin_precedente_le = (select max(j.le) from conference.journal j where j.numero = r.numero and j.acte = 'Dossier clos' and j.le <= r.le),
       fin_precedente_motif = (select j.precision from conference.journal j where j.numero = r.numero and j.le <= r.le
           and j.acte in ('Non recevable', 'Entrée en formation abandonnée', 'Dossier retiré') order by j.id desc limit 1)
  from commences c join rouverts r using (numero, n)
 where p.numero = c.numero and p.rang = c.rang;

drop trigger journal_inalterable on conference.journal;
alter table conference.journal
    add column role text, add column adresse text, add column passage integer, add column avant text, add column apres text;

create temporary table mot_d_un_acte (mot text primary key, code text not null) on commit drop;
insert into mot_d_un_acte values
    ('Saisine déposée', 'SAISINE_DEPOSEE'), ('Saisine corrigée', 'SAISINE_CORRIGEE'), ('Recevable', 'RECEVABLE'),
    ('Non recevable', 'NON_RECEVABLE'), ('Complément demandé', 'COMPLEMENT_DEMANDE'), ('Complément donné', 'COMPLEMENT_DONNE'),
    ('Délais raccourcis', 'DELAIS_RACCOURCIS'), ('Délais usuels rétablis', 'DELAIS_RETABLIS'), ('Dossier retiré', 'DOSSIER_RETIRE'),
    ('Dossier rouvert', 'DOSSIER_ROUVERT'), ('Décision notifiée', 'DECISION_NOTIFIEE'), ('Bureau informé', 'BUREAU_INFORME'),
    ('Entrée en formation confirmée', 'ENTREE_CONFIRMEE'), ('Entrée en formation abandonnée', 'ENTREE_ABANDONNEE'),
    ('Dossier clos', 'DOSSIER_CLOS'), ('Vote', 'VOTE'), ('Dépouillement', 'DEPOUILLEMENT'), ('Votes annulés', 'VOTES_ANNULES'),
    ('Départage', 'DEPARTAGE'), ('Départage constaté', 'DEPARTAGE_CONSTATE'), ('Mandat donné', 'MANDAT_DONNE'),
    ('Titulaire désigné', 'TITULAIRE_DESIGNE'), ('Séance prévue', 'SEANCE_PREVUE'), ('Séance convoquée', 'SEANCE_CONVOQUEE'),
    ('Séance déplacée', 'SEANCE_DEPLACEE'), ('Séance annulée', 'SEANCE_ANNULEE'), ('Séance close', 'SEANCE_CLOSE'),
    ('Inscrit à l''ordre du jour', 'ORDRE_DU_JOUR_INSCRIT'), ('Retiré de l''ordre du jour', 'ORDRE_DU_JOUR_RETIRE'),
    ('Cahier des charges rédigé', 'CAHIER_REDIGE'), ('Avis demandé', 'AVIS_DEMANDE'), ('Avis rendu', 'AVIS_RENDU'),
    ('Demande d''avis retirée', 'AVIS_RETIRE'), ('Avis non rendu', 'AVIS_NON_RENDU'), ('Scénario ajouté', 'SCENARIO_AJOUTE'),
    ('Scénario supprimé', 'SCENARIO_SUPPRIME'), ('Scénario retenu comme base de la proposition', 'SCENARIO_RETENU'),
    ('Solution proposée', 'SOLUTION_PROPOSEE'), ('Conduite du groupe en remplacement', 'CONDUITE_EN_REMPLACEMENT'),
    ('Engagement accepté', 'ENGAGEMENT_ACCEPTE'), ('Engagement accepté en partie', 'ENGAGEMENT_ACCEPTE_EN_PARTIE'),
    ('Contre-proposition', 'CONTRE_PROPOSITION'), ('Engagement refusé', 'ENGAGEMENT_REFUSE'),
    ('Engagement sans réponse', 'ENGAGEMENT_SANS_REPONSE'), ('Engagements libérés', 'ENGAGEMENTS_LIBERES'),
    ('Part redemandée', 'PART_REDEMANDEE'), ('Responsable saisi', 'RESPONSABLE_SAISI'), ('Enveloppe fixée', 'ENVELOPPE_FIXEE'),
    ('Modèle rédigé', 'MODELE_REDIGE'), ('Modèle révisé', 'MODELE_REVISE'), ('Modèle rédigé par une étude', 'MODELE_REDIGE_PAR_UNE_ETUDE'),
    ('Modèle écrit par le groupe', 'MODELE_ECRIT_PAR_LE_GROUPE'), ('Modèle choisi', 'MODELE_CHOISI'),
    ('Étude déposée', 'ETUDE_DEPOSEE'), ('Étude complétée', 'ETUDE_COMPLETEE'), ('Étude non recevable', 'ETUDE_NON_RECEVABLE'),
    ('Étude close', 'ETUDE_CLOSE'), ('Rapport rendu', 'RAPPORT_RENDU'), ('Projet de convention', 'CONVENTION_PROJETEE'),
    ('Projet de convention abandonné', 'CONVENTION_ABANDONNEE'), ('Convention en vigueur', 'CONVENTION_EN_VIGUEUR'),
    ('Convention dénoncée', 'CONVENTION_DENONCEE'), ('Convention reprise du fichier de la région', 'CONVENTION_REPRISE'),
    ('Signatures demandées', 'SIGNATURES_DEMANDEES'), ('Convention envoyée en signature', 'CONVENTION_ENVOYEE'),
    ('Convention signée', 'CONVENTION_SIGNEE'), ('Convention refusée', 'CONVENTION_REFUSEE'), ('Rappel', 'TACHE_RAPPELEE'),
    ('Escalade', 'TACHE_ESCALADEE'), ('Sans réponse à l''échéance', 'TACHE_ECHUE'), ('Tâche confiée', 'TACHE_CONFIEE'),
    ('Tâche reprise', 'TACHE_REPRISE'), ('Tâche rendue au groupe', 'TACHE_RENDUE_AU_GROUPE'),
    ('Réponse en remplacement', 'REPONSE_EN_REMPLACEMENT'), ('Compte créé', 'COMPTE_CREE'), ('Compte modifié', 'COMPTE_MODIFIE'),
    ('Compte fermé', 'COMPTE_FERME'), ('Compte rouvert', 'COMPTE_ROUVERT'), ('Mot de passe changé', 'MOT_DE_PASSE_CHANGE'),
    ('Responsable nommé', 'RESPONSABLE_NOMME'), ('Absence déclarée', 'ABSENCE_DECLAREE'), ('Absence terminée', 'ABSENCE_TERMINEE'),
    ('Valeur de barème fixée', 'VALEUR_FIXEE');
-- Of what stood beside an act, what was a code stays: the only kinds that never held what a person typed.
update conference.journal set apres = 'note=' || precision
 where acte in ('Engagement refusé', 'Engagement sans réponse', 'Responsable saisi', 'Étude déposée', 'Étude close', 'Avis demandé', 'Avis rendu',
                'Demande d''avis retirée', 'Avis non rendu', 'Convention signée', 'Convention refusée', 'Dossier clos',
                'Compte créé', 'Compte modifié', 'Compte fermé', 'Compte rouvert', 'Mot de passe changé')
   and precision ~ '^[A-Za-z0-9_.:,+/@-]+$';
update conference.journal set apres = 'objet=' || split_part(precision, ' ', 1) || ';college=' || split_part(precision, ' ', 2)
       || ';choix=' || split_part(precision, ' ', 3)
 where acte in ('Vote', 'Départage') and precision ~ '^[A-Z_]+ [A-Z_]+ [A-Z_]+$';
update conference.journal set acte = coalesce((select code from mot_d_un_acte where mot = acte),
       case when acte like 'Modèle : %' then 'MODELE_CHANGE_D_ETAT' else 'ACTE_ANTERIEUR' end);
update conference.journal set compte = 'systeme' where compte in ('procédure', 'reprise', 'démonstration');
alter table conference.journal drop column precision;

-- A sentence has a blank: none enters, whoever writes.
alter table conference.journal
    add check (acte ~ '^[A-Z_]+$'),
    add check (compte !~ '\s' and role !~ '\s' and adresse !~ '\s' and numero !~ '\s'),
    add check (avant ~ '^[A-Za-z0-9_.:,;=+/@-]+$' and apres ~ '^[A-Za-z0-9_.:,;=+/@-]+$');
create index journal_lectures on conference.journal (numero, compte, le) where acte in ('DOSSIER_CONSULTE', 'DOCUMENT_TELECHARGE');

create trigger journal_inalterable before update or delete or truncate on conference.journal
    for each statement execute function conference.refuser_de_recrire();
