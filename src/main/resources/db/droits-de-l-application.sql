-- What the running application may do, granted anew at each start by the owner of the tables, in one transaction.
-- ${application} is its role, as PostgreSQL quotes it.
grant usage on schema conference, public to ${application};
revoke all on all tables in schema conference from ${application};
grant select, insert, update, delete on all tables in schema conference to ${application};
grant usage, select on all sequences in schema conference to ${application};
alter default privileges in schema conference grant usage, select on sequences to ${application};

-- The engine's tables.
do $$
declare
    t record;
begin
    for t in select tablename from pg_tables where schemaname = 'public' and tablename like 'act\_%' loop
        execute format('grant select, insert, update, delete on public.%I to ${application}', t.tablename);
    end loop;
end $$;

-- What is written once.
-- Messages are forgotten with their case, and never changed.
revoke update on conference.message from ${application};
revoke update, delete on conference.journal, conference.journal_tete, conference.vote, conference.departage, conference.decision from ${application};
-- The links of the record are made by the database alone.
revoke insert, update, delete on conference.journal_maillon, conference.flyway_schema_history from ${application};
-- A situation follows the case.
revoke insert, update, delete on conference.situation from ${application};
-- Sums follow what they add up.
revoke insert, update, delete on conference.somme_tenue from ${application};
-- What a trial gave is read, and forgotten with its case.
revoke update on conference.plan_essaye from ${application};
-- Noted by who saves the base, which the application does not.
revoke insert, update, delete on conference.sauvegarde from ${application};
-- A paper is given and withdrawn, never changed.
revoke update on conference.piece, conference.piece_contenu from ${application};
-- What is asked once, then answered, escalated or freed: those columns, and no other.
revoke update, delete on conference.restitution from ${application};
revoke update, delete on conference.engagement, conference.engagement_ligne, conference.reservation, conference.scrutin, conference.proposition_de_valeur from ${application};
grant update (etat, motif, conditions, par, par_delegation, le, escalade_le, escalade_a, libere_le, libere_motif, libere_par, repris_du) on conference.engagement to ${application};
grant update (accorde, propose) on conference.engagement_ligne to ${application};
grant update (liberee_le, liberee_motif, liberee_par) on conference.reservation to ${application};
grant update (clos_le, resultat, explication, phrase, egalite, invalide_le, invalide_motif, invalide_par) on conference.scrutin to ${application};
grant update (etat, motif, close_le) on conference.proposition_de_valeur to ${application};

-- A view is read, and nothing is written through it, whatever its table lets do.
do $$
declare
    v record;
begin
    for v in select viewname from pg_views where schemaname = 'conference' loop
        execute format('revoke insert, update, delete on conference.%I from ${application}', v.viewname);
    end loop;
end $$;
