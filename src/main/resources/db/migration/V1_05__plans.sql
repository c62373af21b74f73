create table conference.plan (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    calcule_le timestamptz not null,
    empreinte text not null,
    reste numeric(14, 2) not null,
    contenu jsonb not null,
    -- What a plan was computed from, so that it can be computed again as it was known then. Null for a plan that also holds what
    -- the funders answered: their answers are kept with their commitments.
    demande jsonb
);
create index plan_numero on conference.plan (numero, id);

create table conference.plan_ligne (
    plan_id bigint not null references conference.plan,
    rang integer not null,
    financeur text not null,
    dispositif text not null,
    rubrique text not null,
    montant numeric(14, 2) not null check (montant > 0),
    primary key (plan_id, rang)
);

-- The values that the référentiel leaves to the conférence, as it set them. Nothing is erased: a plan of the past can be
-- computed again with what was known then.
create table conference.valeur_fixee (
    id bigint generated always as identity primary key,
    cle text not null,
    effet date not null,
    valeur text,
    decision text not null,
    par text not null,
    le timestamptz not null
);
create index valeur_fixee_cle on conference.valeur_fixee (cle, id);

create function conference.valeur_fixee_gardee() returns trigger language plpgsql as $$
begin
    raise exception 'Une valeur fixée par la conférence ne se modifie pas et ne s''efface pas : une autre la remplace.';
end $$;

create trigger valeur_fixee_inalterable before update or delete or truncate on conference.valeur_fixee
    for each statement execute function conference.valeur_fixee_gardee();
