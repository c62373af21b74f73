-- The conventions between funders. A convention of the past keeps what it was on each day: a plan can be computed again.
create table conference.convention (
    numero text primary key check (numero ~ '^CV-[0-9]{4}-[0-9]{5}$'),
    titre text not null,
    texte text not null,
    source text not null,
    effet date not null,
    fin date,
    etat text not null check (etat in ('PROJET', 'EN_SIGNATURE', 'ACTIVE', 'DENONCEE', 'NON_CONCLUE')),
    active_le timestamptz,
    denoncee_le timestamptz,
    denoncee_au date,
    motif_de_fin text,
    constraint fin_apres_effet check (fin is null or fin >= effet),
    constraint active_avec_son_instant check (etat not in ('ACTIVE', 'DENONCEE') or active_le is not null),
    constraint denonciation_entiere check ((etat = 'DENONCEE') = (denoncee_le is not null)
        and (denoncee_le is null) = (denoncee_au is null)),
    foreign key (numero) references conference.affaire
);

create table conference.convention_partie (
    numero text not null references conference.convention,
    rang integer not null,
    partie text not null,
    signe boolean,
    motif text,
    par text,
    le timestamptz,
    primary key (numero, rang),
    constraint une_place_par_partie unique (numero, partie),
    constraint reponse_entiere check ((signe is null) = (par is null) and (signe is null) = (le is null)),
    constraint refus_motive check (signe is distinct from false or motif is not null)
);

create table conference.convention_cumul (
    numero text not null references conference.convention,
    rang integer not null,
    cumul text not null,
    primary key (numero, rang)
);

create table conference.convention_plafond (
    numero text not null references conference.convention,
    rang integer not null,
    dispositif text not null,
    montant numeric(14, 2) not null check (montant > 0),
    primary key (numero, rang),
    constraint un_plafond_par_dispositif unique (numero, dispositif)
);

create trigger affaire_de_la_convention before insert on conference.convention for each row execute function conference.inscrire_affaire();
