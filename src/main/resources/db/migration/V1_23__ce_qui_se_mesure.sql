-- What rooms show of their tables to the one that measures cases (docs/adr/0045). No name, no date of birth, no words of anybody.

-- dossier/
create view conference.dossier_a_mesurer with (security_invoker = true) as
    select numero, ouverture, etat, voie, issue, recu_le, clos_le, anonymise_le,
           demande #>> '{beneficiaire,statut}' as statut, demande #>> '{beneficiaire,regionDomicile}' as region,
           coalesce(issue in ('PLAN_ADOPTE', 'PLAN_DIRECT', 'MODELE_APPLIQUE'), false) as avec_plan
      from conference.dossier;

-- dossier/: for how many days each step was waited for. What is asked of several on one day counts once, by who took longest.
create view conference.duree_d_etape with (security_invoker = true) as
    select numero, libelle, sum(jours) as jours
      from (select numero, libelle, (depuis at time zone 'Europe/Paris')::date as jour,
                   max(extract(epoch from fait_le - depuis)) / 86400 as jours
              from conference.etape where fait_le is not null group by 1, 2, 3) attendues
     group by numero, libelle;

-- financement/: each plan without what explains it; des_regles: of the rules alone, before anybody answered.
create view conference.plan_a_mesurer with (security_invoker = true) as
    select id, numero, reste, contenu ->> 'regime' as regime, demande is not null as des_regles,
           (select sum((r ->> 'cout')::numeric) from jsonb_array_elements(contenu -> 'rubriques') r) as cout
      from conference.plan;

-- financement/: what a plan leaves out, and the rule that says so; null where none does.
create view conference.plan_ecarte with (security_invoker = true) as
    select p.id as plan_id, e ->> 'dispositif' as dispositif, e ->> 'statut' as statut, m ->> 'regle' as regle
      from conference.plan p
      cross join lateral jsonb_array_elements(p.contenu -> 'ecartes') e
      left join lateral jsonb_array_elements(e -> 'motifs') m on true;

-- financement/: what each line of a plan that names a convention pays.
create view conference.plan_par_convention with (security_invoker = true) as
    select p.id as plan_id, nommee.convention, (c ->> 'montant')::numeric as montant
      from conference.plan p
      cross join lateral jsonb_array_elements(p.contenu -> 'contributions') c
      cross join lateral (select distinct substring(q ->> 'source' from '[(](CV-[0-9]{4}-[0-9]{5})[)]$') as convention
          from jsonb_array_elements(c #> '{justification,parametres}') q) nommee
     where nommee.convention is not null;

-- engagements/: what funders owe after the last round.
create view conference.part_acquise with (security_invoker = true) as
    select e.numero, e.financeur, l.dispositif, l.rubrique, l.accorde
      from conference.engagement e join conference.engagement_ligne l on l.engagement_id = e.id
     where e.etat in ('ACCEPTE', 'ACCEPTE_MOINS') and e.libere_le is null and l.accorde > 0
       and e.passage = conference.passage_de(e.numero)
       and e.tour = (select max(x.tour) from conference.engagement x where x.numero = e.numero and x.passage = e.passage);

-- engagements/: who answered otherwise than by paying all that was asked, at any round.
create view conference.part_refusee with (security_invoker = true) as
    select distinct numero, financeur, etat from conference.engagement
     where etat in ('REFUSE', 'SANS_REPONSE', 'CONTRE_PROPOSE', 'ACCEPTE_MOINS');

-- engagements/: what is asked of an envelope that does not hold it any more.
create view conference.part_sans_enveloppe with (security_invoker = true) as
    select distinct e.numero, l.dispositif
      from conference.engagement e
      join conference.engagement_ligne l on l.engagement_id = e.id
      join conference.formation_demandee f on f.numero = e.numero and f.en_vigueur
      join conference.enveloppe v on v.financeur = e.financeur and v.dispositif = l.dispositif
           and v.annee = left(f.formation ->> 'debut', 4)::integer
     where v.montant is not null and l.demande > v.montant - (select coalesce(sum(r.montant), 0) from conference.reservation r
           where r.financeur = v.financeur and r.dispositif = v.dispositif and r.annee = v.annee and r.liberee_le is null and r.numero <> e.numero);

-- decisions/
create view conference.reste_decide with (security_invoker = true) as
    select numero, ouverture, reste from conference.decision;
