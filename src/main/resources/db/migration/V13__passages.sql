-- A case goes through the procedure once, and again when it is opened anew, when the bureau asked for a complement, or when
-- its saisine changed after funders had answered. The first passage has no row: it began with the case.
create table conference.passage (
    numero text        not null references conference.dossier,
    rang   integer     not null check (rang > 1),
    cause  text        not null check (cause in ('REOUVERTURE', 'COMPLEMENT', 'CORRECTION')),
    le     timestamptz not null,
    primary key (numero, rang)
);

-- What was done before: a reopening is in the record, a complement of the bureau is one that counted no days of anybody.
insert into conference.passage (numero, rang, cause, le)
    select numero, 1 + row_number() over (partition by numero order by le), cause, le
      from (select j.numero, 'REOUVERTURE' as cause, j.le
              from conference.journal j join conference.dossier d on d.numero = j.numero where j.acte = 'Dossier rouvert'
            union all
            select numero, 'COMPLEMENT', clos_le
              from conference.complement where jours_restants is null and donne_par is not null) commence;

create function conference.passage_de(affaire text) returns integer language sql stable as $$
    select coalesce(max(rang), 1) from conference.passage where numero = affaire
$$;

create function conference.passage_au(affaire text, instant timestamptz) returns integer language sql stable as $$
    select coalesce(max(rang), 1) from conference.passage where numero = affaire and le <= instant
$$;

alter table conference.cahier_des_charges add column passage integer not null default 1;
alter table conference.proposition add column passage integer not null default 1;
alter table conference.expertise add column passage integer not null default 1;
alter table conference.mandat add column passage integer not null default 1;
alter table conference.scrutin add column passage integer not null default 1;
alter table conference.scenario add column passage integer not null default 1;
alter table conference.engagement add column passage integer not null default 1;

update conference.cahier_des_charges set passage = conference.passage_au(numero, le);
update conference.proposition set passage = conference.passage_au(numero, le);
update conference.expertise set passage = conference.passage_au(numero, demande_le);
update conference.mandat set passage = conference.passage_au(numero, donne_le);
update conference.scrutin set passage = conference.passage_au(numero, ouvert_le);
update conference.scenario set passage = conference.passage_au(numero, le);

-- A request has no date of its own, and an answer kept from an earlier round keeps the date of that one: a round belongs to
-- the passage of its latest answer. The last one belongs to the passage of today where answers wait in it, or where the case
-- has gone further than its funders.
update conference.engagement e
   set passage = case
           when e.tour = r.dernier and (r.attend or d.etat in ('EN_ENGAGEMENT', 'EN_ADOPTION', 'NOTIFIE')
                or exists (select 1 from conference.decision c where c.numero = e.numero and c.ouverture = d.ouverture))
           then conference.passage_de(e.numero)
           else conference.passage_au(e.numero, r.repondu) end
  from (select numero, tour, max(le) as repondu, bool_or(etat = 'ATTENDU' and libere_le is null) as attend,
               max(tour) over (partition by numero) as dernier
          from conference.engagement group by numero, tour) r,
       conference.dossier d
 where r.numero = e.numero and r.tour = e.tour and d.numero = e.numero;

-- The saisine on which a funder was asked, by its rank: 1 as it was first sent.
alter table conference.engagement add column saisine integer not null default 1;
update conference.engagement e
   set saisine = 1 + (select count(*) from conference.saisine_remplacee s
                       where s.numero = e.numero and s.remplacee_le <= coalesce(e.le, e.libere_le, now()));

-- The rounds of a passage are counted from 1.
alter table conference.engagement drop constraint un_engagement_par_financeur_et_tour;
update conference.engagement e
   set tour = e.tour - (select min(tour) from conference.engagement p where p.numero = e.numero and p.passage = e.passage) + 1
 where e.passage > 1;
alter table conference.engagement
    add constraint un_engagement_par_financeur_et_tour unique (numero, passage, tour, financeur);

-- So are those of its group, each ended by a proposal put to the funders.
drop index conference.un_seul_scenario_retenu;
alter table conference.scenario drop constraint un_nom_par_tour;
update conference.scenario s
   set tour = greatest(1, s.tour - (select count(distinct (e.passage, e.tour)) from conference.engagement e
                         where e.numero = s.numero and e.base = 'PROPOSITION' and e.passage < s.passage)::integer)
 where s.passage > 1;
alter table conference.scenario add constraint un_nom_par_tour unique (numero, passage, tour, nom);
create unique index un_seul_scenario_retenu on conference.scenario (numero, passage, tour) where retenu;

-- No act forgets the passage it belongs to: it is written as the act is.
create function conference.dater_du_passage() returns trigger language plpgsql as $$
begin
    new.passage := conference.passage_de(new.numero);
    return new;
end $$;
create trigger passage_du_cahier before insert on conference.cahier_des_charges for each row execute function conference.dater_du_passage();
create trigger passage_de_la_proposition before insert on conference.proposition for each row execute function conference.dater_du_passage();
create trigger passage_de_l_expertise before insert on conference.expertise for each row execute function conference.dater_du_passage();
create trigger passage_du_mandat before insert on conference.mandat for each row execute function conference.dater_du_passage();
create trigger passage_du_scrutin before insert on conference.scrutin for each row execute function conference.dater_du_passage();
create trigger passage_du_scenario before insert on conference.scenario for each row execute function conference.dater_du_passage();
create trigger passage_de_l_engagement before insert on conference.engagement for each row execute function conference.dater_du_passage();
