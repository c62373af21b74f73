-- dossier/: the words by which a case is found, without capitals nor accents, written when it changes rather than at each search of
-- each reader; the name apart, for those who may not know it. Both follow what they are made of, its erasure too.
alter table conference.dossier
    add column cherche text generated always as
        (conference.pour_chercher(numero || ' ' || coalesce(demande #>> '{formation,intitule}', '') || ' ' || coalesce(structure, ''))) stored,
    add column nom_cherche text generated always as (conference.pour_chercher(coalesce(prenom, '') || ' ' || coalesce(nom, ''))) stored;

-- dossier/: of each case what is waited for, all cases at once: for an order that every case has a part in.
create view conference.attente_du_dossier with (security_invoker = true) as
    select numero, min(depuis) as depuis, min(echeance) as echeance from conference.etape where fait_le is null group by numero;

-- The situation of a case with the case itself: a filter on it reads each case once. Joined to the cases again, it could have each
-- case compared with every other.
create or replace view conference.situation_du_dossier with (security_invoker = true) as
select d.numero,
       coalesce(c.reste, s.reste, p.reste) as reste,
       (select array_agg(distinct l.financeur) from conference.plan_ligne l where l.plan_id = p.id) as financeurs,
       e.libelle as etape, e.depuis, e.echeance, e.nombre as etapes,
       d.recu_le, d.auteur, d.structure, d.etat, d.issue, d.clos_le, d.anonymise_le, d.nom, d.prenom, d.cherche, d.nom_cherche,
       d.demande #>> '{formation,intitule}' as formation
  from conference.dossier d
  left join conference.decision c on c.numero = d.numero and c.ouverture = d.ouverture
  left join lateral (select reste from conference.proposition where numero = d.numero and passage = conference.passage_de(d.numero)
      and d.etat in ('EN_ENGAGEMENT', 'EN_ADOPTION') and d.voie <> 'DIRECTE' order by id desc limit 1) s on true
  left join lateral (select id, reste from conference.plan where numero = d.numero order by id desc limit 1) p on true
  left join lateral (select min(libelle) as libelle, min(depuis) as depuis, min(echeance) as echeance, count(*) as nombre
      from conference.etape where numero = d.numero and fait_le is null) e on true;

-- dossier/: which cases are frozen, and of which the person agrees to what is done with them. As sets, for lists: the functions that say
-- it of one case would be called for each.
create view conference.dossier_limite with (security_invoker = true) as select numero from conference.limitation where levee_le is null;
create view conference.dossier_consenti with (security_invoker = true) as select numero from conference.consentement where retire_le is null;

-- engagements/: which funders were ever asked, a dozen, without reading what each of them was asked.
create index engagement_financeur on conference.engagement (financeur, numero);
create view conference.financeur_connu with (security_invoker = true) as
with recursive connu (financeur) as (
    (select financeur from conference.engagement order by financeur limit 1)
    union all
    select (select e.financeur from conference.engagement e where e.financeur > c.financeur order by e.financeur limit 1)
      from connu c where c.financeur is not null)
select financeur from connu where financeur is not null;

-- bureau/: the votes that wait for an answer, among all those of the years before.
create index scrutin_ouvert on conference.scrutin (id) where clos_le is null and invalide_le is null;
