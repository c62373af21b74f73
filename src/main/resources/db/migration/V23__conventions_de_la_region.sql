-- The convention that V8 wrote stands in the file of its region now (rules/regions), and each start writes what its region
-- begins with and the register does not know. Where somebody has acted on it, it stays as it is.
do $$
begin
    if exists (select 1 from conference.convention where numero = 'CV-2015-00001' and etat = 'ACTIVE'
               and source = 'R0 engagement H ; clauses et date non publiques' and active_le = timestamptz '2015-01-01 00:00:00+01')
       and not exists (select 1 from conference.journal where numero = 'CV-2015-00001') then
        delete from conference.convention_cumul where numero = 'CV-2015-00001';
        delete from conference.convention_partie where numero = 'CV-2015-00001';
        delete from conference.convention where numero = 'CV-2015-00001';
        delete from conference.affaire where numero = 'CV-2015-00001';
    end if;
end $$;

-- A number that was given elsewhere is not given again. It goes forward only: who takes the next one meanwhile is not disturbed.
create function conference.reserver_numero(genre text, annee integer, numero bigint) returns void language plpgsql as $$
declare
    suite text := format('conference.numeros_%s_%s', lower(genre), annee);
    dernier bigint := 0;
begin
    if to_regclass(suite) is not null then
        execute format('select case when is_called then last_value else last_value - 1 end from %s', suite) into dernier;
    end if;
    while dernier < numero loop
        dernier := conference.numero_suivant(genre, annee);
    end loop;
end $$;
