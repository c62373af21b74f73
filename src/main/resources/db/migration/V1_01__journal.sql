create table conference.journal (
    id bigint generated always as identity primary key,
    le timestamptz not null,
    compte text not null,
    numero text,
    acte text not null,
    role text,
    adresse text,
    passage integer,
    avant text,
    apres text,
    -- A sentence has a blank: none enters, whoever writes.
    check (acte ~ '^[A-Z_]+$'),
    check (compte !~ '\s' and role !~ '\s' and adresse !~ '\s' and numero !~ '\s'),
    check (avant ~ '^[A-Za-z0-9_.:,;=+/@-]+$' and apres ~ '^[A-Za-z0-9_.:,;=+/@-]+$')
);
create index journal_numero on conference.journal (numero, id);
create index journal_lectures on conference.journal (numero, compte, le) where acte in ('DOSSIER_CONSULTE', 'DOCUMENT_TELECHARGE');

-- Each committed row of the record is sealed by a link: the fingerprint of the link before and of all that the row says
-- (docs/adr/0025). The link is made as the transaction commits, so that an act that is undone leaves no hole, and only commits
-- wait for one another, never the work before them.
create table conference.journal_maillon (
    rang bigint primary key check (rang > 0),
    acte_id bigint not null unique,
    empreinte bytea not null check (octet_length(empreinte) = 32)
);

-- What the chain ended with, each day. It is written elsewhere too: in the security log, and to the administrators.
create table conference.journal_tete (
    jour date primary key,
    le timestamptz not null,
    rang bigint not null,
    empreinte bytea not null
);

create function conference.refuser_de_recrire() returns trigger language plpgsql as $$
begin
    raise exception 'Le journal ne se modifie pas et ne s''efface pas.';
end $$;

-- One field: its length in bytes, then itself; a dash for none. Two different rows never read the same.
create function conference.journal_champ(valeur text) returns text language sql immutable as $$
    select case when valeur is null then '-' else octet_length(convert_to(valeur, 'UTF8')) || ':' || valeur || ',' end
$$;

create function conference.journal_forme(ligne conference.journal) returns bytea language sql stable as $$
    select convert_to(conference.journal_champ(ligne.id::text) || conference.journal_champ(((extract(epoch from ligne.le) * 1000000)::bigint)::text)
        || conference.journal_champ(ligne.compte) || conference.journal_champ(ligne.role) || conference.journal_champ(ligne.adresse)
        || conference.journal_champ(ligne.numero) || conference.journal_champ(ligne.passage::text) || conference.journal_champ(ligne.acte)
        || conference.journal_champ(ligne.avant) || conference.journal_champ(ligne.apres), 'UTF8')
$$;

-- As the owner of the tables, for whoever writes an act: nobody else makes links.
create function conference.sceller_un_acte() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    dernier conference.journal_maillon;
begin
    -- Held until the commit is over, by every server: the next one then sees this link.
    perform pg_advisory_xact_lock(7240028);
    select * into dernier from conference.journal_maillon order by rang desc limit 1;
    insert into conference.journal_maillon (rang, acte_id, empreinte) values (coalesce(dernier.rang, 0) + 1, new.id,
        sha256(coalesce(dernier.empreinte, decode(repeat('00', 32), 'hex')) || conference.journal_forme(new)));
    return null;
end $$;

create trigger journal_inalterable before update or delete or truncate on conference.journal
    for each statement execute function conference.refuser_de_recrire();

create constraint trigger journal_scelle after insert on conference.journal
    deferrable initially deferred for each row execute function conference.sceller_un_acte();

create trigger journal_maillon_inalterable before update or delete or truncate on conference.journal_maillon
    for each statement execute function conference.refuser_de_recrire();

create trigger journal_tete_inalterable before update or delete or truncate on conference.journal_tete
    for each statement execute function conference.refuser_de_recrire();
