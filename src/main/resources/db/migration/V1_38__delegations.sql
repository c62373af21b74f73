-- A funder entrusts an amount of one of its envelopes to the people of another, who answer for it within that amount (docs/adr/0053).

-- mandataire: the candidate group of those who answer. plafond: the most for one case; null without a ceiling. An amount that was raised or
-- lowered is the one that stands here, and the journal keeps the others. Ended, it stays on record with what was used of it.
create table conference.delegation (
    id bigint generated always as identity primary key,
    financeur text not null,
    dispositif text not null,
    annee integer not null,
    mandataire text not null,
    montant numeric(14, 2) not null check (montant > 0),
    plafond numeric(14, 2) check (plafond > 0),
    du date not null,
    au date not null check (au >= du),
    par text not null,
    le timestamptz not null,
    finie_le timestamptz,
    finie_par text,
    foreign key (financeur, dispositif, annee) references conference.enveloppe
);
create unique index une_delegation_a_la_fois on conference.delegation (financeur, dispositif, annee, mandataire) where finie_le is null;
create index delegation_recue on conference.delegation (mandataire);

-- What is held by delegation is held once, of the envelope and of the part that was entrusted.
alter table conference.reservation add column delegation_id bigint references conference.delegation;
create index reservation_deleguee on conference.reservation (delegation_id) where delegation_id is not null;

-- Those who answered by delegation; null when the funder's own people did.
alter table conference.engagement add column par_delegation text;

-- Who else than the funder may answer what it is asked, and until which day: worked out when it is asked and when a delegation changes.
create table conference.part_confiee (
    engagement_id bigint not null references conference.engagement,
    mandataire text not null,
    jusqu_au date not null,
    le timestamptz not null,
    primary key (engagement_id, mandataire)
);

-- engagements/: what those who hold a delegation see of cases: what they may answer, while they may, and what they answered.
create view conference.part_deleguee with (security_invoker = true) as
    select e.numero, e.financeur, p.mandataire, p.jusqu_au
      from conference.part_confiee p join conference.engagement e on e.id = p.engagement_id
     where e.etat = 'ATTENDU' and e.libere_le is null
    union all
    select e.numero, e.financeur, e.par_delegation, 'infinity'::date
      from conference.engagement e where e.par_delegation is not null;
create index engagement_par_delegation on conference.engagement (par_delegation, numero) where par_delegation is not null;

-- engagements/: the same as before (V1_22), and who answered by delegation.
create or replace view conference.part_demandee with (security_invoker = true) as
    select e.numero, e.id as engagement, l.rang, e.tour, e.financeur, l.dispositif, l.rubrique, l.demande, l.accorde, e.etat, e.le, e.par_delegation
      from conference.engagement_ligne l join conference.engagement e on e.id = l.engagement_id;
