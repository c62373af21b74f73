-- What a funder may spend in a year on one dispositif. A row without an amount sets no limit: it is there to be locked, so
-- that two commitments on one envelope come one after the other.
create table conference.enveloppe (
    financeur  text    not null,
    dispositif text    not null,
    annee      integer not null check (annee between 2015 and 2100),
    montant    numeric(14, 2) check (montant >= 0),
    par        text,
    le         timestamptz,
    primary key (financeur, dispositif, annee)
);

-- What each commitment holds of its envelope. Released, it stays on record with its reason.
create table conference.reservation (
    id            bigint generated always as identity primary key,
    numero        text           not null references conference.dossier,
    financeur     text           not null,
    dispositif    text           not null,
    annee         integer        not null,
    montant       numeric(14, 2) not null check (montant > 0),
    le            timestamptz    not null,
    liberee_le    timestamptz,
    liberee_motif text,
    liberee_par   text,
    foreign key (financeur, dispositif, annee) references conference.enveloppe
);
create index reservation_tenue on conference.reservation (financeur, dispositif, annee) where liberee_le is null;
create index reservation_numero on conference.reservation (numero, financeur);

-- A commitment, or a request still awaited, that the end of the case took back.
alter table conference.engagement
    add column libere_le    timestamptz,
    add column libere_motif text,
    add column libere_par   text;

-- What was committed before there were envelopes holds its part of them as well.
create temporary table tenu on commit drop as
    select d.numero, e.financeur, l.dispositif,
           extract(year from (d.demande #>> '{formation,debut}')::date)::integer as annee,
           sum(l.accorde) as montant, max(e.le) as le
      from conference.engagement e
      join conference.dossier d on d.numero = e.numero
      join conference.engagement_ligne l on l.engagement_id = e.id
     where e.etat in ('ACCEPTE', 'ACCEPTE_MOINS') and l.accorde > 0
       and l.dispositif not in ('EMPLOYEUR', 'APPORT_PERSONNEL')
       and e.tour = (select max(tour) from conference.engagement autre where autre.numero = e.numero)
       and d.issue is distinct from 'ABANDONNE' and d.issue is distinct from 'REJETE'
     group by d.numero, e.financeur, l.dispositif, annee;

insert into conference.enveloppe (financeur, dispositif, annee)
    select distinct financeur, dispositif, annee from tenu;

insert into conference.reservation (numero, financeur, dispositif, annee, montant, le)
    select numero, financeur, dispositif, annee, montant, le from tenu order by numero, financeur, dispositif;
