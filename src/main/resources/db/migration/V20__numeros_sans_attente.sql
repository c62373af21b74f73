-- A row that counts is locked until its transaction ends: every referral waited for the plan and the procedure of the one
-- before. A sequence waits for nobody; in return a number taken by an act that fails is not given back.
create function conference.numero_suivant(genre text, annee integer) returns bigint language plpgsql as $$
declare
    suite text := format('conference.numeros_%s_%s', lower(genre), annee);
begin
    if to_regclass(suite) is null then
        -- The first number of a year alone: whoever asks at the same moment waits until its sequence is there for all.
        perform pg_advisory_xact_lock(hashtextextended(suite, 0));
        execute format('create sequence if not exists %s', suite);
    end if;
    return nextval(suite::regclass);
end $$;

-- Each goes on after the last number given.
do $$
declare
    ligne record;
begin
    for ligne in select 'cf' as genre, annee, dernier from conference.numerotation
                 union all select 'et', annee, dernier from conference.numerotation_des_etudes
                 union all select 'cv', annee, dernier from conference.numerotation_des_conventions loop
        execute format('create sequence conference.numeros_%s_%s start with %s', ligne.genre, ligne.annee, ligne.dernier + 1);
    end loop;
end $$;

drop table conference.numerotation;
drop table conference.numerotation_des_etudes;
drop table conference.numerotation_des_conventions;
