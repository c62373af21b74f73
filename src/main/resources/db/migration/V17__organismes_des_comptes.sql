-- For which OPCA or OPACIF of a branch an account of the group 'opca' acts: it sees and answers nothing of another's.
create table conference.compte_organisme (
    identifiant varchar(64) not null references conference.compte on delete cascade,
    organisme   varchar(64) not null,
    primary key (identifiant, organisme)
);

-- Until now every account of the group answered for all of them. Each keeps those that its house is named after; for the
-- others the secretariat answers until the administrator names somebody.
insert into conference.compte_organisme (identifiant, organisme)
select c.identifiant, o.organisme
  from conference.compte c
  join conference.compte_groupe g on g.identifiant = c.identifiant and g.groupe = 'opca'
  join (values ('AGEFOS_PME', 'AGEFOS'), ('OPCALIA', 'OPCALIA'), ('CONSTRUCTYS', 'Constructys'), ('OPCAIM', 'OPCAIM'),
               ('OPCALIM', 'OPCALIM'), ('FORCO', 'FORCO'), ('INTERGROS', 'Intergros'), ('ANFA', 'ANFA'),
               ('ACTALIANS', 'Actalians'), ('AFDAS', 'AFDAS'), ('FAFIEC', 'FAFIEC'), ('FAFIH', 'FAFIH'),
               ('FAFSEA', 'FAFSEA'), ('OPCA_3_PLUS', 'OPCA 3'), ('OPCA_DEFI', 'DEFI'),
               ('OPCA_TRANSPORTS', 'OPCA Transports'), ('OPCABAIA', 'OPCABAIA'), ('UNIFAF', 'Unifaf'),
               ('UNIFORMATION', 'Uniformation'), ('FAF_TT', 'FAF.TT'), ('UNAGECIF', 'UNAGECIF')) o (organisme, nom)
    on c.structure ~* ('\m' || o.nom || '\M');

-- An advice asked of all OPCA is asked of the person's own; of the secretariat where the case names none.
update conference.expertise e
   set groupe = case
       when d.demande -> 'parcours' ->> 'opca' is not null
           then 'opca-' || lower(replace(d.demande -> 'parcours' ->> 'opca', '_', '-'))
       when d.demande -> 'parcours' ->> 'opacif' in ('FAF_TT', 'FAFSEA', 'AFDAS', 'UNAGECIF', 'UNIFORMATION', 'UNIFAF')
           then 'opca-' || lower(replace(d.demande -> 'parcours' ->> 'opacif', '_', '-'))
       else 'secretariat' end
  from conference.dossier d where d.numero = e.numero and e.groupe = 'opca' and e.etat = 'ATTENDU';

-- One already given stays open to the person who gave it, not to the others' OPCA.
update conference.expertise set compte = par, groupe = null where groupe = 'opca' and etat = 'RENDU' and par is not null;
