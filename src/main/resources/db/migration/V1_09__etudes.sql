-- A problem between funders that is not one person's (référentiel D.1, engagement 17).
create table conference.etude (
    numero text primary key references conference.affaire check (numero ~ '^ET-'),
    titre text not null,
    probleme text not null,
    origine text not null check (origine in ('AUTOSAISINE', 'COMMISSION', 'PARTENAIRE', 'STRUCTURE')),
    auteur text not null,
    structure text,
    deposee_le timestamptz not null,
    etat text not null,
    complement text,
    rapport text,
    convention text references conference.convention,
    issue text,
    motif text,
    close_le timestamptz,
    modele text references conference.modele (numero),
    constraint close_avec_son_issue check ((issue is null) = (close_le is null)),
    constraint une_seule_proposition check (convention is null or modele is null)
);

create trigger affaire_de_l_etude before insert on conference.etude for each row execute function conference.inscrire_affaire();

-- A study may end in a model, and a model come from a study.
alter table conference.modele add foreign key (etude) references conference.etude;
