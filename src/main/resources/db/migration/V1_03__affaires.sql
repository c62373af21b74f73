-- What the bureau votes on and people work on: a case, a thematic study, a convention to sign. One number each.
create table conference.affaire (
    numero text primary key,
    constraint affaire_numero_check check (numero ~ '^(CF|ET|CV|MS)-[0-9]{4}-[0-9]{5}$')
);

create function conference.inscrire_affaire() returns trigger language plpgsql as $$
begin
    insert into conference.affaire (numero) values (new.numero);
    return new;
end $$;

-- The application no longer creates anything in the schema (docs/adr/0025): the first number of a year makes a sequence as the owner
-- of the tables. What is put into the name of that sequence is looked at first, since the owner may do anything.
create function conference.numero_suivant(genre text, annee integer) returns bigint language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    suite text := format('conference.numeros_%s_%s', lower(genre), annee);
begin
    if genre !~ '^[A-Z]{2}$' or annee not between 2000 and 2999 then
        raise exception 'Aucun numéro de ce genre.';
    end if;
    if to_regclass(suite) is null then
        -- The first number of a year alone: whoever asks at the same moment waits until its sequence is there for all.
        perform pg_advisory_xact_lock(hashtextextended(suite, 0));
        execute format('create sequence if not exists %s', suite);
    end if;
    return nextval(suite::regclass);
end $$;

-- A number that was given elsewhere is not given again. It goes forward only: who takes the next one meanwhile is not disturbed.
create function conference.reserver_numero(genre text, annee integer, numero bigint) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    suite text := format('conference.numeros_%s_%s', lower(genre), annee);
    dernier bigint := 0;
begin
    if genre !~ '^[A-Z]{2}$' or annee not between 2000 and 2999 then
        raise exception 'Aucun numéro de ce genre.';
    end if;
    if to_regclass(suite) is not null then
        execute format('select case when is_called then last_value else last_value - 1 end from %s', suite) into dernier;
    end if;
    while dernier < numero loop
        dernier := conference.numero_suivant(genre, annee);
    end loop;
end $$;
