-- What a commission had still to decide when a vote opened is part of what is put to it.
alter table conference.scrutin add column pas_encore_decide text not null default '';
alter table conference.scrutin alter column pas_encore_decide drop default;

drop trigger mise_aux_voix_inalterable on conference.scrutin;
create trigger mise_aux_voix_inalterable before update on conference.scrutin for each row
    when ((old.intitule, old.question, old.cout, old.reste, old.lignes, old.reponses, old.a_confirmer, old.pas_encore_decide)
        is distinct from (new.intitule, new.question, new.cout, new.reste, new.lignes, new.reponses, new.a_confirmer, new.pas_encore_decide))
    execute function conference.mise_aux_voix_figee();
