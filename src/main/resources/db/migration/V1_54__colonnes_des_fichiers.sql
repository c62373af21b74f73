-- More of what rooms show to whoever takes out cases line by line (docs/adr/0047).

-- dossier/ and financement/: by what cases are told apart, and what the training costs by the last plan.
create view conference.dossier_a_extraire with (security_invoker = true) as
    select d.numero, d.voie, d.demande #>> '{beneficiaire,statut}' as statut, d.demande #>> '{beneficiaire,regionDomicile}' as region, d.departement,
           p.regime, (select sum((r ->> 'cout')::numeric) from jsonb_array_elements(p.rubriques) r) as cout
      from conference.dossier d
      left join lateral (select q.contenu ->> 'regime' as regime, q.contenu -> 'rubriques' as rubriques from conference.plan q
                          where q.numero = d.numero order by q.id desc limit 1) p on true;

-- journal/: the acts, as which group and with their codes, never from where. Codes are no words and name nobody: the base refuses blanks.
create or replace view conference.acte_note with (security_invoker = true) as
    select id, numero, le, compte, role, acte, avant, apres from conference.journal where numero is not null;
-- Those on no case: on studies, models, conventions, accounts, keys, values, and on the service itself.
create view conference.acte_hors_dossier with (security_invoker = true) as
    select id, numero, le, compte, role, acte, avant, apres from conference.journal where numero is null or numero not like 'CF-%';
create index journal_hors_dossier on conference.journal (id) where numero is null or numero not like 'CF-%';
