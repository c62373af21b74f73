-- dossier/: people of open cases, looked for among what waits for somebody: few of all those who bear a name have an open case.
create index dossier_ouvert_nom on conference.dossier using gin (nom_cherche gin_trgm_ops) where etat <> 'CLOS' and anonymise_le is null;

-- bureau/: those who ever held a mandate and are rapporteurs no more, each looked for after the one before rather than among all mandates.
create view conference.rapporteur_parti with (security_invoker = true) as
with recursive connu (rapporteur) as (
    (select rapporteur from conference.mandat order by rapporteur limit 1)
    union all
    select (select m.rapporteur from conference.mandat m where m.rapporteur > c.rapporteur order by m.rapporteur limit 1) from connu c where c.rapporteur is not null)
select rapporteur from connu
 where rapporteur is not null and not exists (select 1 from conference.compte c join conference.compte_groupe g on g.identifiant = c.identifiant
     where c.identifiant = connu.rapporteur and c.actif and g.groupe = 'rapporteur');
