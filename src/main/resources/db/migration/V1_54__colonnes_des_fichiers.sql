-- More of what rooms show to whoever takes out cases line by line (docs/adr/0047).

-- dossier/ and financement/: by what cases are told apart, and what the training costs by the last plan.
create view conference.dossier_a_extraire with (security_invoker = true) as
    select d.numero, d.voie, d.demande #>> '{beneficiaire,statut}' as statut, d.demande #>> '{beneficiaire,regionDomicile}' as region, d.departement, p.regime, p.cout
      from conference.dossier d
      left join lateral (select q.regime, q.cout from conference.plan_a_mesurer q where q.numero = d.numero order by q.id desc limit 1) p on true;

-- journal/: the acts, as which group and with their codes, never from where. Codes are no words and name nobody: the base refuses blanks.
create or replace view conference.acte_note with (security_invoker = true) as
    select id, numero, le, compte, role, acte, avant, apres from conference.journal where numero is not null;
-- Those on no case: on studies, models, conventions, seats, envelopes, values, on the record and the service themselves. What people do with their own accounts, sessions, keys and
-- absences is not among them, nor who answers in whose place, nor any act on no affair that is not named here.
create view conference.acte_hors_dossier with (security_invoker = true) as
    select id, numero, le, compte, role, acte, avant, apres from conference.journal
     where numero not like 'CF-%' and acte not in ('TACHE_CONFIEE', 'TACHE_REPRISE', 'REPONSE_EN_REMPLACEMENT', 'CONDUITE_EN_REMPLACEMENT')
        or numero is null and acte in ('TABLEAU_EXTRAIT', 'TITULAIRE_DESIGNE', 'SIEGE_ATTRIBUE', 'SIEGE_LIBERE', 'PRESENCES_NOTEES',
               'SEANCE_PREVUE', 'SEANCE_CONVOQUEE', 'SEANCE_DEPLACEE', 'SEANCE_ANNULEE', 'SEANCE_CLOSE',
               'ENVELOPPE_FIXEE', 'DELEGATION_DONNEE', 'DELEGATION_CHANGEE', 'DELEGATION_FINIE', 'RESPONSABLE_NOMME',
               'MODELE_REDIGE', 'MODELE_REVISE', 'MODELE_CHANGE_D_ETAT', 'MODELE_REDIGE_PAR_UNE_ETUDE',
               'VALEUR_FIXEE', 'VALEUR_PROPOSEE', 'PROPOSITION_DE_VALEUR_CLOSE', 'REFERENTIEL_IMPORTE', 'ETAPE_RELANCEE', 'VERIFICATION_DU_JOURNAL_DEMANDEE');
create index journal_hors_dossier on conference.journal (id) where numero is null or numero not like 'CF-%';
