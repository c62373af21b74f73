-- What a vote is about is fixed when it opens: the minutes and the case show what the colleges answered, whatever changes later.
alter table conference.scrutin
    add column intitule text,
    add column question text,
    add column cout     numeric(14, 2),
    add column reste    numeric(14, 2),
    add column lignes   jsonb not null default '[]';

-- Votes opened before: the plan computed last before each of them, and of an adoption the round answered last before it.
update conference.scrutin s set
    intitule = coalesce(
        (select d.demande #>> '{formation,intitule}' from conference.dossier d where d.numero = s.numero),
        (select e.titre from conference.etude e where e.numero = s.numero),
        (select m.titre from conference.modele m where m.numero = s.numero)),
    question = case
        when s.numero like 'ET-%' and s.objet = 'OPPORTUNITE' then 'Le bureau veut-il étudier ce problème et donner mandat à un groupe de travail ?'
        when s.numero like 'ET-%' then 'Le bureau adopte-t-il la convention que le groupe propose ? Chaque partie la signera ensuite.'
        when s.numero like 'MS-%' then 'Le bureau approuve-t-il ce modèle ? Il sera proposé aux dossiers qui lui ressemblent ; chaque financeur confirmera sa part dans chacun.'
        when s.objet = 'OPPORTUNITE' then 'Le bureau veut-il approfondir ce dossier et donner mandat à un groupe de travail ?'
        else 'Le bureau adopte-t-il ce plan, dont chaque part est engagée par son financeur ?' end,
    lignes = coalesce(case when s.objet = 'OPPORTUNITE' then
        (select jsonb_agg(jsonb_build_object('financeur', l.financeur, 'dispositif', l.dispositif, 'rubrique', l.rubrique,
                'montant', l.montant) order by l.rang)
           from conference.plan_ligne l where l.plan_id =
            (select max(p.id) from conference.plan p where p.numero = s.numero and p.calcule_le <= s.ouvert_le))
    else
        (select jsonb_agg(jsonb_build_object('financeur', e.financeur, 'dispositif', l.dispositif, 'rubrique', l.rubrique,
                'montant', l.accorde, 'derogation', l.derogation) order by e.id, l.rang)
           from conference.engagement e join conference.engagement_ligne l on l.engagement_id = e.id
          where e.numero = s.numero and e.passage = s.passage and l.accorde > 0 and e.tour =
            (select max(x.tour) from conference.engagement x
              where x.numero = s.numero and x.passage = s.passage and x.le <= s.ouvert_le))
    end, '[]');

update conference.scrutin s set
    cout = (select coalesce(sum((r ->> 'cout')::numeric), 0) from jsonb_array_elements(p.contenu -> 'rubriques') r),
    reste = (select coalesce(sum((r ->> 'cout')::numeric), 0) from jsonb_array_elements(p.contenu -> 'rubriques') r)
        - (select coalesce(sum((l ->> 'montant')::numeric), 0) from jsonb_array_elements(s.lignes) l
            where l ->> 'rubrique' in (select r ->> 'rubrique' from jsonb_array_elements(p.contenu -> 'rubriques') r))
  from conference.plan p
 where p.id = (select max(q.id) from conference.plan q where q.numero = s.numero and q.calcule_le <= s.ouvert_le);

alter table conference.scrutin
    alter column intitule set not null,
    alter column question set not null,
    alter column lignes drop default,
    add constraint cout_avec_son_reste check ((cout is null) = (reste is null));

create function conference.mise_aux_voix_figee() returns trigger language plpgsql as $$
begin
    raise exception 'Ce qui est mis aux voix ne change plus une fois le vote ouvert.';
end $$;

create trigger mise_aux_voix_inalterable before update on conference.scrutin for each row
    when ((old.intitule, old.question, old.cout, old.reste, old.lignes)
        is distinct from (new.intitule, new.question, new.cout, new.reste, new.lignes))
    execute function conference.mise_aux_voix_figee();
