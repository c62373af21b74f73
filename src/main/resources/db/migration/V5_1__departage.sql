-- A tie: the answers between which the two co-presidents choose, and what each of them chose.
alter table conference.scrutin
    add column egalite text,
    add constraint egalite_apres_depouillement check (egalite is null or clos_le is not null);

create table conference.departage (
    scrutin_id bigint      not null references conference.scrutin,
    college    text        not null,
    choix      text        not null,
    par        text        not null,
    le         timestamptz not null,
    primary key (scrutin_id, college)
);
