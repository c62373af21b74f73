-- What is known of a person is forgotten in time; amounts and months stay. Which rules were already applied to a closed case; a
-- case that is opened again begins anew.
alter table conference.dossier
    add column oublis       text[] not null default '{}',
    add column anonymise_le timestamptz;

-- When an account was closed: its holder's name and address are forgotten in time too.
alter table conference.compte add column ferme_le timestamptz;
update conference.compte set ferme_le = now() where not actif;
create function conference.dater_la_fermeture() returns trigger language plpgsql as $$
begin
    new.ferme_le := case when new.actif then null else now() end;
    return new;
end $$;
create trigger fermeture_du_compte before update of actif on conference.compte
    for each row when (old.actif is distinct from new.actif) execute function conference.dater_la_fermeture();

-- What each nightly work did.
create table conference.oubli_fait (
    id     bigint generated always as identity primary key,
    le     timestamptz not null,
    regle  text        not null,
    nombre integer     not null check (nombre > 0)
);

-- Votes, commitments, decisions and minutes are never rewritten, but for this: their words, once their case is closed for good.
-- They do it with the rights of the owner of the tables, and of a closed case only.
create function conference.exiger_clos(affaire text) returns void language plpgsql as $$
begin
    if not exists (select 1 from conference.dossier where numero = affaire and etat = 'CLOS') then
        raise exception 'Rien ne s''efface d''un dossier qui n''est pas clos.';
    end if;
end $$;

create or replace function conference.mise_aux_voix_figee() returns trigger language plpgsql as $$
begin
    if current_setting('conference.oubli', true) = new.numero
       and exists (select 1 from conference.dossier where numero = new.numero and etat = 'CLOS') then
        return new;
    end if;
    raise exception 'Ce qui est mis aux voix ne change plus une fois le vote ouvert.';
end $$;

create function conference.oublier_les_votes(affaire text) returns void language plpgsql security definer
    set search_path = conference, pg_temp as $$
begin
    perform conference.exiger_clos(affaire);
    perform set_config('conference.oubli', affaire, true);
    update conference.scrutin
       set intitule = '', pas_encore_decide = '', a_confirmer = '[]', invalide_motif = case when invalide_motif is null then null else '' end,
           lignes = (select coalesce(jsonb_agg(l - 'derogation'), '[]') from jsonb_array_elements(lignes) l),
           reponses = (select coalesce(jsonb_agg((select jsonb_object_agg(c.key, c.value) from jsonb_each(r) c
                where c.key in ('financeur', 'etat', 'demande', 'accorde', 'montant'))), '[]') from jsonb_array_elements(reponses) r)
     where numero = affaire;
    perform set_config('conference.oubli', '', true);
    update conference.vote set commentaire = null where scrutin_id in (select id from conference.scrutin where numero = affaire);
end $$;

create function conference.oublier_les_engagements(affaire text) returns void language plpgsql security definer
    set search_path = conference, pg_temp as $$
begin
    perform conference.exiger_clos(affaire);
    update conference.engagement set motif = null, conditions = null, libere_motif = case when libere_motif is null then null else '' end
     where numero = affaire;
    update conference.engagement_ligne set derogation = '' where derogation is not null
       and engagement_id in (select id from conference.engagement where numero = affaire);
    update conference.reservation set liberee_motif = '' where numero = affaire and liberee_motif is not null;
end $$;

create function conference.oublier_les_decisions(affaire text) returns void language plpgsql security definer
    set search_path = conference, pg_temp as $$
begin
    perform conference.exiger_clos(affaire);
    update conference.decision set document = ''::bytea where numero = affaire;
end $$;

-- Minutes name trainings and may quote what was said of a person.
create or replace function conference.seance_figee() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('conference.oubli', true) = 'seance ' || new.id and new.proces_verbal = ''::bytea then
        return new;
    end if;
    raise exception 'Une séance close ne se modifie pas et ne s''efface pas.';
end $$;

create function conference.oublier_les_proces_verbaux(limite timestamptz) returns integer language plpgsql security definer
    set search_path = conference, pg_temp as $$
declare
    echue record;
    nombre integer := 0;
begin
    for echue in select id from conference.seance where etat = 'CLOSE' and close_le < limite and proces_verbal <> ''::bytea order by id limit 500 loop
        perform set_config('conference.oubli', 'seance ' || echue.id, true);
        update conference.seance set proces_verbal = ''::bytea where id = echue.id;
        nombre := nombre + 1;
    end loop;
    perform set_config('conference.oubli', '', true);
    return nombre;
end $$;
