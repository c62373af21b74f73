-- Keys by which the programs of a partner sign their calls (docs/adr/0048). Each acts as one account, and never beyond it.
create table conference.cle_de_partenaire (
    id bigint generated always as identity primary key,
    -- Whose programs use it, as the administrator calls them: an organisation.
    partenaire varchar(120) not null,
    compte varchar(64) not null references conference.compte,
    -- Codes of what it may do, sorted and joined by commas: they narrow what the account may, and add nothing.
    pouvoirs text not null,
    creee_le timestamptz not null,
    creee_par varchar(64) not null,
    expire_le timestamptz not null,
    renouvelee_le timestamptz,
    retiree_le timestamptz,
    -- The last day, in Paris, on which it signed a call: no more is kept of when its programs work.
    servie_le date
);
create index cle_de_partenaire_expire on conference.cle_de_partenaire (expire_le) where retiree_le is null;

-- What a program sends: 256 bits of chance, shown once. Only their digest stands here, and who reads this table enters nowhere.
create table conference.secret_de_cle (
    empreinte bytea primary key check (length(empreinte) = 32),
    cle_id bigint not null references conference.cle_de_partenaire on delete cascade,
    cree_le timestamptz not null,
    -- Until when it is still taken beside the one that replaces it; null for the one of today.
    vaut_jusqu_au timestamptz
);
create unique index un_secret_du_jour on conference.secret_de_cle (cle_id) where vaut_jusqu_au is null;
