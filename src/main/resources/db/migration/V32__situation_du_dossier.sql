-- What a list of cases shows beside the case itself, so that the list names no other room's table: what is left to pay (of what was
-- decided, else of the proposal that funders or colleges answer, else of the plan), whom the last plan asks, and the step that waits.
create view conference.situation_du_dossier with (security_invoker = true) as
select d.numero,
       coalesce(c.reste, s.reste, p.reste) as reste,
       (select array_agg(distinct l.financeur) from conference.plan_ligne l where l.plan_id = p.id) as financeurs,
       e.libelle as etape, e.depuis, e.echeance, e.nombre as etapes
  from conference.dossier d
  left join conference.decision c on c.numero = d.numero and c.ouverture = d.ouverture
  left join lateral (select reste from conference.proposition where numero = d.numero and passage = conference.passage_de(d.numero)
      and d.etat in ('EN_ENGAGEMENT', 'EN_ADOPTION') and d.voie <> 'DIRECTE' order by id desc limit 1) s on true
  left join lateral (select id, reste from conference.plan where numero = d.numero order by id desc limit 1) p on true
  left join lateral (select min(libelle) as libelle, min(depuis) as depuis, min(echeance) as echeance, count(*) as nombre
      from conference.etape where numero = d.numero and fait_le is null) e on true;

create index etape_attendue on conference.etape (numero) where fait_le is null;
create index dossier_recu on conference.dossier (recu_le desc, numero desc);

-- Without capitals nor accents: how a name is looked for.
create function conference.pour_chercher(texte text) returns text language sql immutable strict parallel safe
    return regexp_replace(normalize(lower(texte), NFD), U&'[\0300-\036F]', '', 'g');

-- Cases of which a waiting step is past its day.
create function conference.etape_en_retard(jour date) returns table (numero text) language sql stable parallel safe
begin atomic
    select e.numero from conference.etape e where e.fait_le is null and e.echeance < jour;
end;
