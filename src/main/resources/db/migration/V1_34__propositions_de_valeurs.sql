-- Values proposed to the bureau for what the texts leave to the conférence (docs/adr/0051). Nothing here names a person or a case.
alter table conference.affaire drop constraint affaire_numero_check;
alter table conference.affaire add constraint affaire_numero_check check (numero ~ '^(CF|ET|CV|MS|VF)-[0-9]{4}-[0-9]{5}$');

create table conference.proposition_de_valeur (
    numero text primary key check (numero ~ '^VF-') references conference.affaire,
    cle text not null,
    -- What it is a value of, and the value, in the words of the day: the bureau voted on these.
    parametre text not null,
    valeur_dite text not null,
    -- Null: no value, so no limit.
    valeur text,
    effet date not null,
    raison text not null,
    -- What the trial gave when it was proposed: figures without any case.
    essai jsonb not null,
    par text not null,
    le timestamptz not null,
    etat text not null check (etat in ('AU_VOTE', 'ADOPTEE', 'REFUSEE', 'RENDUE')),
    -- What the count says, or why an adopted value could not be set any more.
    motif text,
    close_le timestamptz,
    constraint close_ou_au_vote check ((etat = 'AU_VOTE') = (close_le is null))
);

-- One question at a time for each value, whatever two people do at once.
create unique index proposition_au_vote on conference.proposition_de_valeur (cle) where etat = 'AU_VOTE';
create index proposition_de_la_valeur on conference.proposition_de_valeur (cle, le desc);

create trigger affaire_de_la_proposition before insert on conference.proposition_de_valeur
    for each row execute function conference.inscrire_affaire();
