-- The funders' answers known when a vote opens, and the aids still to be confirmed, are part of what is put to it. Their words stay with each answer, where they are kept.
alter table conference.scrutin
    add column reponses    jsonb not null default '[]',
    add column a_confirmer jsonb not null default '[]';
alter table conference.scrutin
    alter column reponses drop default,
    alter column a_confirmer drop default;

drop trigger mise_aux_voix_inalterable on conference.scrutin;
create trigger mise_aux_voix_inalterable before update on conference.scrutin for each row
    when ((old.intitule, old.question, old.cout, old.reste, old.lignes, old.reponses, old.a_confirmer)
        is distinct from (new.intitule, new.question, new.cout, new.reste, new.lignes, new.reponses, new.a_confirmer))
    execute function conference.mise_aux_voix_figee();
