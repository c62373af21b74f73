-- Which people of the demonstration are already there: a start interrupted half-way goes on where it stopped.
create table conference.demonstration (
    reference text primary key,
    numero text not null references conference.dossier
);

-- What each person last read of an open task: fingerprints of what decides, nothing of what was read. Gone with the task.
create table conference.lecture_de_tache (
    tache text not null,
    compte text not null,
    vu jsonb not null,
    primary key (tache, compte)
);

-- What an advisor was already told of the last useful days of a plan: each reminder once, whatever the house does meanwhile.
create table conference.rappel_du_plan (
    numero text not null references conference.dossier,
    dispositif text not null,
    regle text not null,
    dernier_jour date not null,
    jours_avant integer not null,
    dit_le timestamptz not null,
    primary key (numero, dispositif, regle, dernier_jour, jours_avant)
);

-- Tasks taken out of sight while a case stands still: whom each waited for, so that it waits for them again.
create table conference.tache_cachee (
    tache text not null,
    numero text not null,
    groupe text,
    compte text,
    constraint un_seul_destinataire check ((groupe is null) <> (compte is null))
);
create unique index tache_cachee_unique on conference.tache_cachee (tache, coalesce(groupe, ''), coalesce(compte, ''));
create index tache_cachee_numero on conference.tache_cachee (numero);
