-- engagements/: the same as before (V1_38), and who holds a delegation that its funder ended sees the case no more from that moment (docs/adr/0053),
-- even before its task follows: for every dispositif that is asked, one that was not ended is needed.
create or replace view conference.part_deleguee with (security_invoker = true) as
    select e.numero, e.financeur, p.mandataire, p.jusqu_au
      from conference.part_confiee p join conference.engagement e on e.id = p.engagement_id
     where e.etat = 'ATTENDU' and e.libere_le is null
       and not exists (select 1 from conference.engagement_ligne l where l.engagement_id = e.id
             and not exists (select 1 from conference.delegation d where d.financeur = e.financeur and d.dispositif = l.dispositif
                   and d.mandataire = p.mandataire and d.finie_le is null))
    union all
    select e.numero, e.financeur, e.par_delegation, 'infinity'::date
      from conference.engagement e where e.par_delegation is not null;
