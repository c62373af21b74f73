-- engagements/: what is held of each envelope, and of each delegation, added up by the base as it is written, so that reading an envelope
-- costs the same whatever number of commitments it has known.

-- An envelope has a few rows, and what is held is their sum. Whoever commits or frees puts in one row what it finds of them that nobody else
-- is changing, and what it adds: it waits for nobody, so no two acts can lock one another out, and the rows stay as few as the acts
-- that run at once. A row is never changed, only replaced. No reference to the envelope, whose check would wait for whoever holds it:
-- the rows come from reservations, which have one.
-- consomme: of cases that are closed, and what is due of trainings that were given up. nombre: of reservations.
create table conference.somme_tenue (
    id bigint generated always as identity primary key,
    financeur text not null,
    dispositif text not null,
    annee integer not null,
    delegation_id bigint,
    engage numeric(16, 2) not null,
    consomme numeric(16, 2) not null,
    nombre bigint not null
);

-- What is there already, and nothing between it and the triggers: another node may still be at work.
lock table conference.dossier, conference.reservation in share row exclusive mode;
insert into conference.somme_tenue (financeur, dispositif, annee, delegation_id, engage, consomme, nombre)
select r.financeur, r.dispositif, r.annee, r.delegation_id, sum(r.montant), coalesce(sum(r.montant) filter (where r.due or d.etat = 'CLOS'), 0), count(*)
  from conference.reservation r join conference.dossier d on d.numero = r.numero
 where r.liberee_le is null
 group by r.financeur, r.dispositif, r.annee, r.delegation_id;

create index somme_tenue_enveloppe on conference.somme_tenue (financeur, dispositif, annee);
create index somme_tenue_deleguee on conference.somme_tenue (delegation_id) where delegation_id is not null;

create function conference.ajouter_a_la_somme(de conference.reservation, en_plus numeric, consomme_en_plus numeric, nombre_en_plus bigint) returns void
    language sql as $$
    with prises as materialized (
        select id from conference.somme_tenue where financeur = de.financeur and dispositif = de.dispositif and annee = de.annee
           and delegation_id is not distinct from de.delegation_id for update skip locked),
    remplacees as (
        delete from conference.somme_tenue s using prises p where s.id = p.id returning s.engage, s.consomme, s.nombre)
    insert into conference.somme_tenue (financeur, dispositif, annee, delegation_id, engage, consomme, nombre)
    select de.financeur, de.dispositif, de.annee, de.delegation_id, en_plus + coalesce(sum(engage), 0), consomme_en_plus + coalesce(sum(consomme), 0),
           nombre_en_plus + coalesce(sum(nombre), 0) from remplacees
$$;

-- The case neither closes nor opens again while it is asked: whoever does it afterwards sees the reservation.
create function conference.compter_la_reservation(r conference.reservation, sens integer) returns void language plpgsql as $$
declare
    consommee boolean;
begin
    if r.liberee_le is null then
        select r.due or d.etat = 'CLOS' into strict consommee from conference.dossier d where d.numero = r.numero for share;
        perform conference.ajouter_a_la_somme(r, sens * r.montant, case when consommee then sens * r.montant else 0 end, sens);
    end if;
end $$;

-- With the rights of the owner of the tables, as sums are written by nobody else.
create function conference.tenir_les_sommes() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        perform conference.compter_la_reservation(old, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform conference.compter_la_reservation(new, 1);
    end if;
    return null;
end $$;

create trigger sommes_tenues after insert or delete or update of numero, financeur, dispositif, annee, montant, liberee_le, due, delegation_id
    on conference.reservation for each row execute function conference.tenir_les_sommes();
-- What is copied without its triggers is counted too.
alter table conference.reservation enable always trigger sommes_tenues;

create function conference.consommer_ce_qui_est_tenu() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform conference.ajouter_a_la_somme(r, 0, case when new.etat = 'CLOS' then r.montant else - r.montant end, 0)
       from conference.reservation r where r.numero = new.numero and r.liberee_le is null and not r.due;
    return null;
end $$;

create trigger sommes_consommees after update of etat on conference.dossier
    for each row when ((old.etat = 'CLOS') <> (new.etat = 'CLOS')) execute function conference.consommer_ce_qui_est_tenu();

-- The latest that hold something of an envelope, without reading them all.
drop index conference.reservation_tenue;
create index reservation_tenue on conference.reservation (financeur, dispositif, annee, id) where liberee_le is null;

-- engagements/: the same as before (V1_23), by the sums: all that is held of the envelope, but for what the case itself holds.
create or replace view conference.part_sans_enveloppe with (security_invoker = true) as
    select distinct e.numero, l.dispositif
      from conference.engagement e
      join conference.engagement_ligne l on l.engagement_id = e.id
      join conference.formation_demandee f on f.numero = e.numero and f.en_vigueur
      join conference.enveloppe v on v.financeur = e.financeur and v.dispositif = l.dispositif
           and v.annee = left(f.formation ->> 'debut', 4)::integer
     where v.montant is not null and l.demande > v.montant
           - (select coalesce(sum(s.engage), 0) from conference.somme_tenue s
               where s.financeur = v.financeur and s.dispositif = v.dispositif and s.annee = v.annee)
           + (select coalesce(sum(r.montant), 0) from conference.reservation r
               where r.financeur = v.financeur and r.dispositif = v.dispositif and r.annee = v.annee and r.liberee_le is null and r.numero = e.numero);
