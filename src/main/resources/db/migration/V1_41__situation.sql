-- decisions/: of each case what lists filter by and put in order, kept when it changes rather than read of every case by every reader: what is
-- left to pay and who pays it by the last plan, since when something is waited for and by when. Nothing of the person.
create table conference.situation (
    numero text primary key references conference.dossier,
    reste numeric(14, 2),
    financeurs text[] not null default '{}',
    depuis timestamptz,
    echeance date
);

-- The same, as it is computed: the only place that says it.
create view conference.situation_calculee with (security_invoker = true) as
select d.numero,
       coalesce(c.reste, s.reste, p.reste) as reste,
       coalesce((select array_agg(distinct l.financeur order by l.financeur) from conference.plan_ligne l where l.plan_id = p.id), '{}') as financeurs,
       e.depuis, e.echeance
  from conference.dossier d
  left join conference.decision c on c.numero = d.numero and c.ouverture = d.ouverture
  left join lateral (select reste from conference.proposition where numero = d.numero and passage = conference.passage_de(d.numero)
      and d.etat in ('EN_ENGAGEMENT', 'EN_ADOPTION') and d.voie <> 'DIRECTE' order by id desc limit 1) s on true
  left join lateral (select id, reste from conference.plan where numero = d.numero order by id desc limit 1) p on true
  left join lateral (select min(depuis) as depuis, min(echeance) as echeance from conference.etape where numero = d.numero and fait_le is null) e on true;

-- The row is locked before it is computed: of two acts on one case at once, the second one computes with what the first one wrote. With the rights of
-- the owner of the tables, as a situation is written by nobody else.
create function conference.situer(affaire text) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform 1 from conference.situation where numero = affaire for update;
    insert into conference.situation (numero, reste, financeurs, depuis, echeance)
        select c.numero, c.reste, c.financeurs, c.depuis, c.echeance from conference.situation_calculee c where c.numero = affaire
    on conflict (numero) do update set reste = excluded.reste, financeurs = excluded.financeurs, depuis = excluded.depuis, echeance = excluded.echeance
        where (situation.reste, situation.financeurs, situation.depuis, situation.echeance)
            is distinct from (excluded.reste, excluded.financeurs, excluded.depuis, excluded.echeance);
end $$;

create function conference.situer_le_dossier() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform conference.situer(coalesce(new.numero, old.numero));
    return null;
end $$;

create function conference.situer_les_plans() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform conference.situer(p.numero) from (select distinct numero from conference.plan where id in (select plan_id from lignes)) p;
    return null;
end $$;

insert into conference.situation (numero, reste, financeurs, depuis, echeance)
    select numero, reste, financeurs, depuis, echeance from conference.situation_calculee;

create index situation_reste on conference.situation (reste desc nulls last, numero);
create index situation_depuis on conference.situation (depuis, numero);
create index situation_echeance on conference.situation (echeance, numero);
create index situation_financeurs on conference.situation using gin (financeurs);

create trigger situation_du_nouveau after insert on conference.dossier for each row execute function conference.situer_le_dossier();
create trigger situation_de_l_etat after update on conference.dossier for each row
    when ((old.etat, old.voie, old.ouverture) is distinct from (new.etat, new.voie, new.ouverture)) execute function conference.situer_le_dossier();
create trigger situation_de_l_etape after insert or delete or update of depuis, echeance, fait_le on conference.etape
    for each row execute function conference.situer_le_dossier();
create trigger situation_de_la_decision after insert or update or delete on conference.decision for each row execute function conference.situer_le_dossier();
create trigger situation_de_la_proposition after insert or update or delete on conference.proposition
    for each row execute function conference.situer_le_dossier();
create trigger situation_du_passage after insert on conference.passage for each row execute function conference.situer_le_dossier();
create trigger situation_du_plan after insert or update or delete on conference.plan for each row execute function conference.situer_le_dossier();
create trigger situation_des_lignes after insert on conference.plan_ligne
    referencing new table as lignes for each statement execute function conference.situer_les_plans();
create trigger situation_des_lignes_otees after delete on conference.plan_ligne
    referencing old table as lignes for each statement execute function conference.situer_les_plans();

-- What a line of a list shows is read for the lines of its page alone.
create or replace view conference.situation_du_dossier with (security_invoker = true) as
select d.numero, s.reste, s.financeurs, e.libelle as etape, s.depuis, s.echeance, e.nombre as etapes,
       d.recu_le, d.auteur, d.structure, d.etat, d.issue, d.clos_le, d.anonymise_le, d.nom, d.prenom, d.cherche, d.nom_cherche,
       d.demande #>> '{formation,intitule}' as formation
  from conference.situation s
  join conference.dossier d on d.numero = s.numero
  left join lateral (select min(libelle) as libelle, count(*) as nombre from conference.etape where numero = d.numero and fait_le is null) e on true;

-- What filters and orders ask beyond the case itself.
create view conference.dossier_situe with (security_invoker = true) as
    select s.numero, s.reste, s.financeurs, s.depuis, s.echeance,
           d.auteur, d.structure, d.etat, d.issue, d.recu_le, d.clos_le, d.anonymise_le, d.cherche, d.nom_cherche
      from conference.situation s join conference.dossier d on d.numero = s.numero;

drop view conference.attente_du_dossier;

create view conference.echeance_du_dossier with (security_invoker = true) as select numero, echeance from conference.situation where echeance is not null;

drop function conference.etape_en_retard;

-- dossier/: the ways in which cases are looked for, each with the order of the list, so that a page is found without the rest. Words are found wherever
-- they stand in a name or a title (pg_trgm, which comes with PostgreSQL).
create extension if not exists pg_trgm;
create index dossier_cherche on conference.dossier using gin (cherche gin_trgm_ops, nom_cherche gin_trgm_ops);
create index dossier_structure_recu on conference.dossier (structure, recu_le desc, numero desc);
drop index conference.dossier_structure;
create index dossier_etat on conference.dossier (etat, recu_le desc, numero desc);
create index dossier_ouvert on conference.dossier (numero) include (etat, voie, structure, auteur, clos_le, anonymise_le) where etat <> 'CLOS';

-- dossier/: the structures that ever sent a case, each looked for after the one before rather than among all cases.
create view conference.structure_connue with (security_invoker = true) as
with recursive connue (structure) as (
    (select structure from conference.dossier where structure is not null order by structure limit 1)
    union all
    select (select d.structure from conference.dossier d where d.structure > c.structure order by d.structure limit 1) from connue c where c.structure is not null)
select structure from connue where structure is not null;

-- bureau/: as before, but asked case by case or account by account, whichever is less: what is told once per case could only be read whole.
create or replace view conference.dossier_mis_aux_voix with (security_invoker = true) as select numero from conference.scrutin;

create or replace view conference.mandat_en_cours with (security_invoker = true) as
    select m.id, m.numero, m.rapporteur, m.donne_le from conference.mandat m
     where not exists (select 1 from conference.passage p where p.numero = m.numero and p.rang > m.passage)
       and not exists (select 1 from conference.mandat n where n.numero = m.numero and n.passage = m.passage and n.id > m.id);
create index mandat_rapporteur on conference.mandat (rapporteur, numero);

create or replace view conference.membre_en_cours with (security_invoker = true) as
    select m.numero, mm.compte, m.donne_le from conference.mandat_en_cours m join conference.mandat_membre mm on mm.mandat_id = m.id;

-- engagements/: the same.
create or replace view conference.financeur_sollicite with (security_invoker = true) as select numero, financeur from conference.engagement;

-- plan/: the lines of the last plan of each case, as before (V1_22), asked so that the database knows how many plans are the last one of their case.
create or replace view conference.ligne_du_dernier_plan with (security_invoker = true) as
    select p.numero, l.rang, l.financeur, l.dispositif, l.rubrique, l.montant, p.calcule_le
      from conference.plan_ligne l join conference.plan p on p.id = l.plan_id
     where not exists (select 1 from conference.plan q where q.numero = p.numero and q.id > p.id);
