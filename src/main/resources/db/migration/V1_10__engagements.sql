create table conference.engagement (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    tour integer not null,
    base text not null,
    financeur text not null,
    etat text not null,
    motif text,
    par text,
    le timestamptz,
    -- A funder may commit less than it was asked, or say under which conditions it would commit. What it offers is kept apart
    -- from what it commits: only 'accorde' is money.
    conditions text,
    -- When the supervisor was told, and who that was; null as long as the first deadline stands.
    escalade_le timestamptz,
    escalade_a text,
    -- A commitment, or a request still awaited, that the end of the case took back.
    libere_le timestamptz,
    libere_motif text,
    libere_par text,
    passage integer not null default 1,
    -- The saisine on which a funder was asked, by its rank: 1 as it was first sent.
    saisine integer not null default 1,
    constraint un_engagement_par_financeur_et_tour unique (numero, passage, tour, financeur)
);

-- engagements/: which funders were ever asked, a dozen, without reading what each of them was asked.
create index engagement_financeur on conference.engagement (financeur, numero);

create table conference.engagement_ligne (
    engagement_id bigint not null references conference.engagement,
    rang integer not null,
    dispositif text not null,
    rubrique text not null,
    demande numeric(14, 2) not null check (demande > 0),
    accorde numeric(14, 2) check (accorde >= 0),
    derogation text,
    propose numeric(14, 2) check (propose >= 0 and propose <= demande),
    primary key (engagement_id, rang),
    constraint jamais_plus_que_demande check (accorde <= demande)
);

-- What a funder may spend in a year on one dispositif. A row without an amount sets no limit: it is there to be locked, so
-- that two commitments on one envelope come one after the other.
create table conference.enveloppe (
    financeur text not null,
    dispositif text not null,
    annee integer not null check (annee between 2015 and 2100),
    montant numeric(14, 2) check (montant >= 0),
    par text,
    le timestamptz,
    primary key (financeur, dispositif, annee)
);

-- What each commitment holds of its envelope. Released, it stays on record with its reason.
create table conference.reservation (
    id bigint generated always as identity primary key,
    numero text not null references conference.dossier,
    financeur text not null,
    dispositif text not null,
    annee integer not null,
    montant numeric(14, 2) not null check (montant > 0),
    le timestamptz not null,
    liberee_le timestamptz,
    liberee_motif text,
    liberee_par text,
    foreign key (financeur, dispositif, annee) references conference.enveloppe
);
create index reservation_tenue on conference.reservation (financeur, dispositif, annee) where liberee_le is null;
create index reservation_numero on conference.reservation (numero, financeur);

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

create trigger passage_de_l_engagement before insert on conference.engagement for each row execute function conference.dater_du_passage();

-- engagements/
create view conference.financeur_sollicite with (security_invoker = true) as select distinct numero, financeur from conference.engagement;

create view conference.financeur_connu with (security_invoker = true) as
with recursive connu (financeur) as (
    (select financeur from conference.engagement order by financeur limit 1)
    union all
    select (select e.financeur from conference.engagement e where e.financeur > c.financeur order by e.financeur limit 1)
      from connu c where c.financeur is not null)
select financeur from connu where financeur is not null;
