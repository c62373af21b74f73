-- The values that the référentiel leaves to the conférence, as it set them. Nothing is erased: a plan of the past can be
-- computed again with what was known then.
create table conference.valeur_fixee (
    id       bigint generated always as identity primary key,
    cle      text        not null,
    effet    date        not null,
    valeur   text,
    decision text        not null,
    par      text        not null,
    le       timestamptz not null
);
create index valeur_fixee_cle on conference.valeur_fixee (cle, id);

create function conference.valeur_fixee_gardee() returns trigger language plpgsql as $$
begin
    raise exception 'Une valeur fixée par la conférence ne se modifie pas et ne s''efface pas : une autre la remplace.';
end $$;

create trigger valeur_fixee_inalterable before update or delete or truncate on conference.valeur_fixee
    for each statement execute function conference.valeur_fixee_gardee();
