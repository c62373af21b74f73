-- Who may sign in, and in which groups. Passwords are kept as bcrypt hashes only.
create table conference.compte (
    identifiant varchar(64) primary key check (identifiant ~ '^[a-z0-9][a-z0-9.-]*$'),
    nom varchar(200) not null,
    structure varchar(200),
    mot_de_passe varchar(200) not null,
    actif boolean not null default true,
    cree_le timestamptz not null default now(),
    -- Where a person is written to, and who is told when they do not answer.
    courriel varchar(254),
    responsable varchar(64) references conference.compte,
    -- Every open session of an account bears this number; a password changed or an account closed moves it on, and they end.
    generation_des_sessions integer not null default 0,
    -- Since when a person works for the structure they are in; null when it is the first. Whoever was named before that moment, in a
    -- working group or for an advice, was named for the structure they have left.
    structure_depuis timestamptz,
    mot_de_passe_provisoire boolean not null default false,
    de_demonstration boolean not null default false,
    -- When an account was closed: its holder's name and address are forgotten in time too.
    ferme_le timestamptz,
    -- Since when a provisional password waits to be replaced: it is worth nothing after a while. Those given before count from now.
    mot_de_passe_provisoire_depuis timestamptz,
    constraint nul_n_est_son_responsable check (responsable <> identifiant),
    check (not mot_de_passe_provisoire or mot_de_passe_provisoire_depuis is not null)
);

create table conference.compte_groupe (
    identifiant varchar(64) not null references conference.compte on delete cascade,
    groupe varchar(64) not null,
    primary key (identifiant, groupe)
);

-- Who stands in for whom, and when. Nothing is erased: an absence that ended early is closed.
create table conference.absence (
    id bigint generated always as identity primary key,
    compte varchar(64) not null references conference.compte,
    remplacant varchar(64) not null references conference.compte,
    du date not null,
    au date not null check (au >= du),
    declaree_le timestamptz not null,
    close_le timestamptz,
    constraint nul_ne_se_remplace check (compte <> remplacant)
);
create index absence_compte on conference.absence (compte, du) where close_le is null;

-- For which OPCA or OPACIF of a branch an account of the group 'opca' acts: it sees and answers nothing of another's.
create table conference.compte_organisme (
    identifiant varchar(64) not null references conference.compte on delete cascade,
    organisme varchar(64) not null,
    primary key (identifiant, organisme)
);

-- What one person alone does not decide about an account: it waits for a second one, and nothing changes until then.
-- Groups and organisations are codes, sorted and joined by commas: as they were, and as they are asked to be.
create table conference.demande_de_confirmation (
    id bigint generated always as identity primary key,
    nature varchar(16) not null check (nature in ('GROUPES', 'OUVERTURE', 'ACCES')),
    compte varchar(64) not null references conference.compte,
    groupes_avant text not null,
    groupes_apres text not null,
    organismes_avant text not null,
    organismes_apres text not null,
    courriel varchar(254),
    mot_de_passe varchar(200),
    retire_second_facteur boolean not null default false,
    par varchar(64) not null references conference.compte,
    le timestamptz not null,
    expire_le timestamptz not null,
    etat varchar(16) not null default 'EN_ATTENTE'
        check (etat in ('EN_ATTENTE', 'CONFIRMEE', 'REFUSEE', 'EXPIREE')),
    decidee_par varchar(64) references conference.compte,
    decidee_le timestamptz,
    check (decidee_par is null or etat = 'REFUSEE' or decidee_par not in (par, compte))
);
create unique index une_demande_a_la_fois on conference.demande_de_confirmation (compte, nature) where etat = 'EN_ATTENTE';

-- Open sessions, shared by all nodes. The identifier is not the cookie: who reads this table enters nowhere.
create table conference.session_ouverte (
    id uuid primary key,
    compte varchar(64) not null references conference.compte,
    ouverte_le timestamptz not null,
    vue_le timestamptz not null,
    adresse varchar(64) not null,
    navigateur varchar(100) not null
);
create index session_ouverte_compte on conference.session_ouverte (compte, vue_le);
create index session_ouverte_vue on conference.session_ouverte (vue_le);

-- Links to choose a new password: only the digest of the token is kept, and each serves once.
create table conference.recuperation (
    jeton char(64) primary key,
    compte varchar(64) not null references conference.compte,
    le timestamptz not null,
    expire_le timestamptz not null,
    utilise_le timestamptz
);
create index recuperation_compte on conference.recuperation (compte, le);

-- The secret of a second factor, encrypted; the last step of thirty seconds whose code was taken, so that none serves twice;
-- and the wrong codes in a row, which slow the next ones down.
create table conference.second_facteur (
    compte varchar(64) primary key references conference.compte,
    secret varchar(200) not null,
    actif boolean not null default false,
    dernier_pas bigint not null default 0,
    echecs integer not null default 0,
    dernier_echec timestamptz
);

-- Only their digests: they are drawn, long enough not to be guessed, and each serves once.
create table conference.code_de_secours (
    compte varchar(64) not null references conference.second_facteur on delete cascade,
    empreinte char(64) not null,
    primary key (compte, empreinte)
);

-- Which account a person of an identity provider signs in to. Its subject never changes, a mail address does.
create table conference.compte_oidc (
    emetteur varchar(500) not null,
    sujet varchar(255) not null,
    compte varchar(64) not null references conference.compte,
    lie_le timestamptz not null,
    primary key (emetteur, sujet),
    unique (emetteur, compte)
);

-- Passkeys: what an authenticator gave when it was added, its public half alone, and what it said since. The secret half never
-- leaves the telephone, the computer or the key. The name is its owner's.
create table conference.cle_d_acces (
    id bytea primary key,
    compte varchar(64) not null references conference.compte,
    nom varchar(60) not null,
    cle_publique bytea not null,
    attestation bytea not null,
    transports varchar(100) not null,
    verifie boolean not null,
    sauvegardable boolean not null,
    sauvegardee boolean not null,
    signatures bigint not null,
    ajoutee_le timestamptz not null,
    servie_le timestamptz not null
);
create index cle_d_acces_compte on conference.cle_d_acces (compte, ajoutee_le);

-- By what an authenticator knows an account: drawn, it says nothing of it.
create table conference.cle_d_acces_personne (
    id bytea primary key,
    compte varchar(64) not null unique references conference.compte
);

-- What a browser's session holds, read by every node. Its cookie stands nowhere: the row is found by a digest of it, and what it holds is
-- encrypted under a key made of it, so that who reads these tables neither enters nor learns who is signed in.
create table conference.session_http (
    empreinte bytea primary key,
    creee_le timestamptz not null,
    vue_le timestamptz not null,
    -- Seconds without a request before it ends.
    duree integer not null
);
create index session_http_vue on conference.session_http (vue_le);

create table conference.session_http_attribut (
    session bytea not null references conference.session_http on delete cascade,
    nom varchar(200) not null,
    contenu bytea not null,
    primary key (session, nom)
);

-- What was drawn for a passkey that is about to sign in, on whichever node: it serves once.
create table conference.defi_emis (
    defi bytea primary key,
    fin timestamptz not null
);
create index defi_emis_fin on conference.defi_emis (fin);

-- What was counted of somebody, so that asking another node is no way round. Who it is stands nowhere: a digest.
create table conference.frein (
    cle bytea primary key,
    nombre integer not null,
    -- The last one that counted, or the first of a period.
    le timestamptz not null,
    -- Somebody signed in by it.
    connu boolean not null default false,
    oubli_le timestamptz not null
);
create index frein_oubli on conference.frein (oubli_le);

-- Whom a funder names to be told when its people let a deadline pass: said of the funder, and no longer counted from what its accounts
-- say of themselves. One account's own supervisor (compte.responsable) stays its own.
create table conference.responsable_du_financeur (
    repondant varchar(64) primary key,  -- its group of accounts, or its own among the organisations of a family
    compte varchar(64) not null references conference.compte,
    par text not null,
    le timestamptz not null
);

create function conference.dater_la_fermeture() returns trigger language plpgsql as $$
begin
    new.ferme_le := case when new.actif then null else now() end;
    return new;
end $$;

create trigger fermeture_du_compte before update of actif on conference.compte
    for each row when (old.actif is distinct from new.actif) execute function conference.dater_la_fermeture();

-- securite/: whom a mail reaches.
create view conference.compte_joignable with (security_invoker = true) as
    select identifiant, courriel from conference.compte where actif and courriel is not null;
