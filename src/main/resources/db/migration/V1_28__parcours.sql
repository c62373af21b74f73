-- What becomes of a person after her entry into training (docs/adr/0049): what her advisor tells of it, and her own word. All of it
-- belongs to one opening of the case: of a case that is opened again nothing is known yet.

-- One row per opening that something was told of. The version says to who measures that something changed.
create table conference.parcours (
    numero text not null references conference.dossier,
    ouverture integer not null check (ouverture > 0),
    version integer not null check (version > 0),
    primary key (numero, ouverture)
);

-- Told by the advisor, each with the day that it is true of. She gave up or she finished, never both.
create table conference.suite_dite (
    numero text not null,
    ouverture integer not null,
    suite text not null check (suite in ('ABANDON', 'FIN', 'EMPLOI')),
    le date not null,
    -- Why she gave up, from a short list; in words only where the list does not say it.
    raison text check (raison in ('EMPLOI_TROUVE', 'PERSONNELLE', 'ARGENT', 'TRANSPORT_OU_LOGEMENT', 'CONTENU', 'ORGANISME', 'AUTRE')),
    precisions text check (length(precisions) <= 1000),
    -- INCONNU: the advisor looked and does not know, which is not NON.
    emploi text check (emploi in ('OUI', 'NON', 'INCONNU')),
    note_par text not null,
    note_le timestamptz not null,
    primary key (numero, ouverture, suite),
    foreign key (numero, ouverture) references conference.parcours on delete cascade,
    constraint raison_d_un_abandon check ((suite = 'ABANDON') = (raison is not null)),
    constraint precisions_d_une_autre_raison check (precisions is null or raison is not distinct from 'AUTRE'),
    constraint emploi_dit check ((suite = 'EMPLOI') = (emploi is not null))
);
create unique index une_seule_fin on conference.suite_dite (numero, ouverture) where suite in ('ABANDON', 'FIN');
create index suite_fin on conference.suite_dite (le) where suite = 'FIN';

-- Said by the person herself, by her link, at two moments. Null: she did not answer.
create table conference.parole (
    numero text not null,
    ouverture integer not null,
    moment text not null check (moment in ('ENTREE', 'FIN')),
    clair text check (clair in ('OUI', 'PLUTOT_OUI', 'PLUTOT_NON', 'NON')),
    tenu text check (tenu in ('OUI', 'PLUTOT_OUI', 'PLUTOT_NON', 'NON')),
    manque text check (manque in ('RIEN', 'ARGENT', 'INFORMATION', 'DELAI', 'ACCOMPAGNEMENT', 'PRATIQUE', 'AUTRE')),
    texte text check (length(texte) <= 1000),
    dite_le timestamptz not null,
    corrigee_le timestamptz,
    primary key (numero, ouverture, moment),
    foreign key (numero, ouverture) references conference.parcours on delete cascade,
    constraint quelque_chose check (num_nonnulls(clair, tenu, manque, texte) > 0)
);
create index parole_ecrite on conference.parole (coalesce(corrigee_le, dite_le) desc, numero desc) where texte is not null;

-- The last day of a training as the saisine gives it, or by its first day and its months (of thirty days, for what is less than one); one year where it gives neither. It stands in an
-- index: nothing of it may depend on a setting.
create function conference.jour_ecrit(jour text) returns date language sql immutable strict parallel safe
    return make_date(left(jour, 4)::integer, substr(jour, 6, 2)::integer, substr(jour, 9, 2)::integer);
create function conference.dernier_jour_prevu(formation jsonb) returns date language sql immutable strict parallel safe
    return coalesce(conference.jour_ecrit(formation ->> 'fin'),
        (conference.jour_ecrit(formation ->> 'debut') + make_interval(months => trunc(coalesce((formation ->> 'dureeMois')::numeric, 12))::integer,
            days => round(mod(coalesce((formation ->> 'dureeMois')::numeric, 12), 1) * 30)::integer - 1))::date);

-- dossier/: the cases whose person entered her training.
create view conference.dossier_a_suivre with (security_invoker = true) as
    select numero, ouverture, auteur, structure, nom, prenom, clos_le, demande #>> '{formation,intitule}' as formation,
           conference.jour_ecrit(demande #>> '{formation,debut}') as premier_jour, conference.dernier_jour_prevu(demande -> 'formation') as dernier_jour
      from conference.dossier
     where etat = 'CLOS' and issue in ('PLAN_ADOPTE', 'PLAN_DIRECT', 'MODELE_APPLIQUE') and anonymise_le is null;
create index dossier_a_suivre_par_fin on conference.dossier (structure, (conference.dernier_jour_prevu(demande -> 'formation')), numero)
    where etat = 'CLOS' and issue in ('PLAN_ADOPTE', 'PLAN_DIRECT', 'MODELE_APPLIQUE') and anonymise_le is null;

-- parcours/: what is measured of it, in codes; of what she said twice, the last answer to each question.
create view conference.parcours_a_mesurer with (security_invoker = true) as
    select numero, ouverture, version from conference.parcours;
create view conference.suite_a_mesurer with (security_invoker = true) as
    select numero, ouverture, suite, raison, emploi from conference.suite_dite;
create view conference.parole_a_mesurer with (security_invoker = true) as
    select c.numero, c.ouverture, coalesce(f.clair, e.clair) as clair, coalesce(f.tenu, e.tenu) as tenu, coalesce(f.manque, e.manque) as manque
      from conference.parcours c
      left join conference.parole e on e.numero = c.numero and e.ouverture = c.ouverture and e.moment = 'ENTREE'
      left join conference.parole f on f.numero = c.numero and f.ouverture = c.ouverture and f.moment = 'FIN';

-- pilotage/: which version of what followed is counted; 0 while nothing was told.
alter table conference.fait add column parcours integer not null default 0;
-- Of the cases counted before anybody could tell: nothing is told yet, which shares out those that were closed with a plan.
insert into conference.observation (fait_id, nature, code)
select o.fait_id, n.nature, n.code
  from conference.observation o
  cross join (values ('SUITE', 'PAS_DITE'), ('CLAIR', 'SANS_REPONSE'), ('TENU', 'SANS_REPONSE'), ('MANQUE', 'SANS_REPONSE')) n (nature, code)
 where o.nature = 'PLAN' and o.code = 'AVEC';
