-- Whom a funder names to be told when its people let a deadline pass: said of the funder, and no longer counted from what its accounts
-- say of themselves. One account's own supervisor (compte.responsable) stays its own.
create table conference.responsable_du_financeur (
    repondant varchar(64) primary key,  -- its group of accounts, or its own among the organisations of a family
    compte    varchar(64) not null references conference.compte,
    par       text        not null,
    le        timestamptz not null
);

-- The one that was found so far: the account of its own that most of the others answer to.
with membre (repondant, identifiant) as (
    select groupe, identifiant from conference.compte_groupe
     where groupe not in ('conseiller', 'secretariat', 'rapporteur', 'cfor', 'admin') and groupe not like 'bureau-%'
    union
    select g.groupe || '-' || lower(replace(o.organisme, '_', '-')), o.identifiant
      from conference.compte_organisme o join conference.compte_groupe g using (identifiant)
     where g.groupe in ('opca', 'opco')
), voix as (
    select m.repondant, c.responsable as compte, count(*) as nombre
      from membre m join conference.compte c on c.identifiant = m.identifiant and c.actif
      join membre siens on siens.repondant = m.repondant and siens.identifiant = c.responsable
      join conference.compte r on r.identifiant = c.responsable and r.actif
     where not (m.repondant in ('opca', 'opco'))
     group by m.repondant, c.responsable
)
insert into conference.responsable_du_financeur (repondant, compte, par, le)
select distinct on (repondant) repondant, compte, 'systeme', now() from voix order by repondant, nombre desc, compte;
