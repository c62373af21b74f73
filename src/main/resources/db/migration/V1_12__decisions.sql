create table conference.decision (
    numero text references conference.dossier,
    issue text not null,
    le timestamptz not null,
    reste numeric(14, 2) not null,
    document bytea not null,
    ouverture integer not null default 1,
    -- What the page of a decided plan says, as data: read again as it was decided, whatever rules and values became since. Null for what
    -- was decided before.
    feuille jsonb,
    primary key (numero, ouverture)
);

create function conference.oublier_les_decisions(affaire text) returns void language plpgsql security definer
    set search_path = conference, pg_temp as $$
begin
    perform conference.exiger_clos(affaire);
    update conference.decision set document = ''::bytea, feuille = null where numero = affaire;
end $$;

-- The situation of a case with the case itself: a filter on it reads each case once. Joined to the cases again, it could have each
-- case compared with every other.
create view conference.situation_du_dossier with (security_invoker = true) as
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
