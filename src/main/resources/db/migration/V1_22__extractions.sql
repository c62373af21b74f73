-- What rooms show of their tables to whoever takes out cases line by line (docs/adr/0047).

-- financement/: the lines of the last plan of each case, as the rules made it.
create view conference.ligne_du_dernier_plan with (security_invoker = true) as
    select p.numero, l.rang, l.financeur, l.dispositif, l.rubrique, l.montant, p.calcule_le
      from conference.plan_ligne l join conference.plan p on p.id = l.plan_id
     where p.id = (select max(q.id) from conference.plan q where q.numero = p.numero);

-- engagements/: each line that a funder was asked for, and what it answered; not in whose words.
create view conference.part_demandee with (security_invoker = true) as
    select e.numero, e.id as engagement, l.rang, e.tour, e.financeur, l.dispositif, l.rubrique, l.demande, l.accorde, e.etat, e.le
      from conference.engagement_ligne l join conference.engagement e on e.id = l.engagement_id;

-- journal/: who did what on which case, and when; neither from where nor the codes.
create view conference.acte_note with (security_invoker = true) as
    select id, numero, le, compte, role, acte from conference.journal where numero is not null;

-- portail/extractions/: how far a file that is being taken out has come, for who waits for it. Kept a day.
create table conference.extraction (
    jeton        uuid        primary key,
    compte       text        not null,
    total        bigint      not null check (total >= 0),
    faites       bigint      not null default 0,
    commencee_le timestamptz not null,
    finie_le     timestamptz
);
create index extraction_commencee on conference.extraction (commencee_le);
