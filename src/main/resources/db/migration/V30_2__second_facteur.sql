-- The secret of a second factor, encrypted; the last step of thirty seconds whose code was taken, so that none serves twice;
-- and the wrong codes in a row, which slow the next ones down.
create table conference.second_facteur (
    compte        varchar(64)  primary key references conference.compte,
    secret        varchar(200) not null,
    actif         boolean      not null default false,
    dernier_pas   bigint       not null default 0,
    echecs        integer      not null default 0,
    dernier_echec timestamptz
);

-- Only their digests: they are drawn, long enough not to be guessed, and each serves once.
create table conference.code_de_secours (
    compte    varchar(64) not null references conference.second_facteur on delete cascade,
    empreinte char(64)    not null,
    primary key (compte, empreinte)
);
