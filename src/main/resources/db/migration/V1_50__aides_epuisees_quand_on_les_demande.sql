-- What was asked of an envelope that did not hold it is known on the day it is asked: the envelope is another one afterwards.

-- engagements/: whether all that is asked under this dispositif goes beyond what is left of the envelope, but for what the case holds of it.
-- A year without a limit is never exhausted.
create function conference.depasse_l_enveloppe(affaire text, de_qui text, de_quoi text, combien numeric) returns boolean language sql stable as $$
    select exists (
        select 1 from conference.enveloppe v join conference.formation_demandee f on f.numero = affaire and f.en_vigueur
         where v.financeur = de_qui and v.dispositif = de_quoi and v.annee = left(f.formation ->> 'debut', 4)::integer
           and v.montant is not null and combien > v.montant
               - (select coalesce(sum(s.engage), 0) from conference.somme_tenue s
                   where s.financeur = v.financeur and s.dispositif = v.dispositif and s.annee = v.annee)
               + (select coalesce(sum(r.montant), 0) from conference.reservation r
                   where r.financeur = v.financeur and r.dispositif = v.dispositif and r.annee = v.annee and r.liberee_le is null and r.numero = affaire))
$$;

-- Null: asked before this was kept, nobody knows.
alter table conference.engagement_ligne add column sans_enveloppe boolean;
-- Of what is asked still, it is today's.
update conference.engagement_ligne l
   set sans_enveloppe = conference.depasse_l_enveloppe(e.numero, e.financeur, l.dispositif,
           (select sum(x.demande) from conference.engagement_ligne x where x.engagement_id = l.engagement_id and x.dispositif = l.dispositif))
  from conference.engagement e
 where e.id = l.engagement_id and e.etat = 'ATTENDU' and e.libere_le is null;

create or replace view conference.part_sans_enveloppe with (security_invoker = true) as
    select e.numero, l.dispositif
      from conference.engagement e join conference.engagement_ligne l on l.engagement_id = e.id where l.sans_enveloppe;

-- engagements/: the same as before (V1_38), and whether its envelope did not hold it when it was asked; null: nobody knows.
create or replace view conference.part_demandee with (security_invoker = true) as
    select e.numero, e.id as engagement, l.rang, e.tour, e.financeur, l.dispositif, l.rubrique, l.demande, l.accorde, e.etat, e.le, e.par_delegation,
           l.sans_enveloppe
      from conference.engagement_ligne l join conference.engagement e on e.id = l.engagement_id;

-- financement/: and for which state an aid of a region is closed, where that is why.
create or replace view conference.plan_ecarte with (security_invoker = true) as
    select p.id as plan_id, e ->> 'dispositif' as dispositif, e ->> 'statut' as statut, m ->> 'regle' as regle, m ->> 'etat' as etat
      from conference.plan p
      cross join lateral jsonb_array_elements(p.contenu -> 'ecartes') e
      left join lateral jsonb_array_elements(e -> 'motifs') m on true;
