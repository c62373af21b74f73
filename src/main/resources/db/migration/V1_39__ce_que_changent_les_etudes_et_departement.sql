-- What models and conventions changed (docs/adr/0045): a plan is computed again as it was known when it was made.

-- financement/: each plan without what explains it, and when it was made.
create or replace view conference.plan_a_mesurer with (security_invoker = true) as
    select id, numero, reste, contenu ->> 'regime' as regime, demande is not null as des_regles,
           (select sum((r ->> 'cout')::numeric) from jsonb_array_elements(contenu -> 'rubriques') r) as cout, calcule_le
      from conference.plan;

-- Closed cases are measured once: those that a model or a convention served are measured again, for what it took off.
update conference.fait f set ouverture = 0
 where f.numero is not null and exists (select 1 from conference.observation o where o.fait_id = f.id and o.nature in ('MODELE', 'CONVENTION'));

-- The département of the domicile, by its code (Code officiel géographique): nothing finer, in no plan, told or not. Forgotten with the case.
alter table conference.dossier add column departement text check (departement ~ '^(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-46])$');

-- dossier/
create or replace view conference.dossier_a_mesurer with (security_invoker = true) as
    select numero, ouverture, etat, voie, issue, recu_le, clos_le, anonymise_le,
           demande #>> '{beneficiaire,statut}' as statut, demande #>> '{beneficiaire,regionDomicile}' as region,
           coalesce(issue in ('PLAN_ADOPTE', 'PLAN_DIRECT', 'MODELE_APPLIQUE'), false) as avec_plan, departement
      from conference.dossier;

-- Within its region, either may be unknown: région/département.
alter table conference.fait add column departement text;
update conference.fait set departement = region || '/INCONNU';
alter table conference.fait alter column departement set not null;
