-- bureau/: a tie that a head of college settles by proxy says which seat has it, as a vote does. Null for a choice of one's own.
alter table conference.departage add column procuration text;

-- Where members vote nobody answers for two seats, unless by proxy. The release before let the accounts of a college answer any of its seats: what was
-- answered so stays written and counted, and the rule is that of the answers given from now on.
do $$
declare
    derniere bigint;
    scrutins text;
begin
    select coalesce(max(v.id), 0), string_agg(distinct v.scrutin_id::text, ', ') into derniere, scrutins from conference.vote v
     where v.procuration is null and v.siege > 0 and exists (select 1 from conference.vote autre
        where autre.scrutin_id = v.scrutin_id and autre.par = v.par and autre.id <> v.id and autre.procuration is null and autre.siege > 0);
    if derniere > 0 then
        raise warning 'Avant cette version, une même personne a répondu pour plusieurs sièges (scrutins %) : ces réponses restent écrites et comptées ; désormais une personne ne répond que pour un siège, sauf procuration.', scrutins;
    end if;
    execute format('create unique index un_siege_par_personne on conference.vote (scrutin_id, par) where procuration is null and siege > 0%s',
        case when derniere > 0 then ' and id > ' || derniere else '' end);
end $$;
