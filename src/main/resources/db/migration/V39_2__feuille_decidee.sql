-- What the page of a decided plan says, as data: read again as it was decided, whatever rules and values became since. Null for what
-- was decided before.
alter table conference.decision add column feuille jsonb;

create or replace function conference.oublier_les_decisions(affaire text) returns void language plpgsql security definer
    set search_path = conference, pg_temp as $$
begin
    perform conference.exiger_clos(affaire);
    update conference.decision set document = ''::bytea, feuille = null where numero = affaire;
end $$;
