-- processus/: what follows a change, noted in the transaction that makes it (docs/adr/0056). A row goes when what it says is done.
create table conference.consequence (
    id bigint generated always as identity primary key,
    -- Who follows it, and what changed, in its words.
    code text not null,
    changement text not null,
    -- What is left to follow, one row each; null until it was asked whom the change concerns.
    concerne text,
    essais integer not null default 0,
    -- Tried again from then on; null: at once.
    pas_avant timestamptz
);
create index consequence_changement on conference.consequence (code, changement, concerne);

-- bureau/: the votes without a result, by when they were opened, hence by the rule they are counted by.
create index scrutin_sans_resultat on conference.scrutin (ouvert_le, id) where resultat is null and invalide_le is null;
