-- Who may sign in, and in which groups. Passwords are kept as bcrypt hashes only.
create table conference.compte (
    identifiant  varchar(64)  primary key check (identifiant ~ '^[a-z0-9][a-z0-9.-]*$'),
    nom          varchar(200) not null,
    structure    varchar(200),
    mot_de_passe varchar(72)  not null,
    actif        boolean      not null default true,
    cree_le      timestamptz  not null default now()
);

create table conference.compte_groupe (
    identifiant varchar(64) not null references conference.compte on delete cascade,
    groupe      varchar(64) not null,
    primary key (identifiant, groupe)
);
