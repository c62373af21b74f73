-- What the bureau votes on and people work on: a case, a thematic study, a convention to sign. One number each.
create table conference.affaire (
    numero text primary key check (numero ~ '^(CF|ET|CV)-[0-9]{4}-[0-9]{5}$')
);
insert into conference.affaire (numero) select numero from conference.dossier;
insert into conference.affaire (numero) select numero from conference.convention;

create function conference.inscrire_affaire() returns trigger language plpgsql as $$
begin
    insert into conference.affaire (numero) values (new.numero);
    return new;
end $$;
create trigger affaire_du_dossier before insert on conference.dossier for each row execute function conference.inscrire_affaire();
create trigger affaire_de_la_convention before insert on conference.convention for each row execute function conference.inscrire_affaire();
alter table conference.dossier add foreign key (numero) references conference.affaire;
alter table conference.convention add foreign key (numero) references conference.affaire;

alter table conference.etape drop constraint etape_numero_fkey, add foreign key (numero) references conference.affaire;
alter table conference.scrutin drop constraint scrutin_numero_fkey, add foreign key (numero) references conference.affaire;
alter table conference.mandat drop constraint mandat_numero_fkey, add foreign key (numero) references conference.affaire;

-- A problem between funders that is not one person's (référentiel D.1, engagement 17).
create table conference.etude (
    numero      text primary key references conference.affaire check (numero ~ '^ET-'),
    titre       text        not null,
    probleme    text        not null,
    origine     text        not null check (origine in ('AUTOSAISINE', 'COMMISSION', 'PARTENAIRE', 'STRUCTURE')),
    auteur      text        not null,
    structure   text,
    deposee_le  timestamptz not null,
    etat        text        not null,
    complement  text,
    rapport     text,
    convention  text        references conference.convention,
    issue       text,
    motif       text,
    close_le    timestamptz,
    constraint close_avec_son_issue check ((issue is null) = (close_le is null))
);
create trigger affaire_de_l_etude before insert on conference.etude for each row execute function conference.inscrire_affaire();

create table conference.numerotation_des_etudes (
    annee   integer primary key,
    dernier integer not null
);
