-- What models and conventions changed (docs/adr/0045): a plan is computed again as it was known when it was made.

-- financement/: each plan without what explains it, and when it was made.
create or replace view conference.plan_a_mesurer with (security_invoker = true) as
    select id, numero, reste, contenu ->> 'regime' as regime, demande is not null as des_regles,
           (select sum((r ->> 'cout')::numeric) from jsonb_array_elements(contenu -> 'rubriques') r) as cout, calcule_le
      from conference.plan;

-- Closed cases are measured once: those that a model or a convention served are measured again, for what it took off.
update conference.fait f set ouverture = 0
 where f.numero is not null and exists (select 1 from conference.observation o where o.fait_id = f.id and o.nature in ('MODELE', 'CONVENTION'));
