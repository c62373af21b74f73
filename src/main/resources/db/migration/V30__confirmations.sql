-- What one person alone does not decide about an account: it waits for a second one, and nothing changes until then.
-- Groups and organisations are codes, sorted and joined by commas: as they were, and as they are asked to be.
create table conference.demande_de_confirmation (
    id                    bigint generated always as identity primary key,
    nature                varchar(16)  not null check (nature in ('GROUPES', 'OUVERTURE', 'ACCES')),
    compte                varchar(64)  not null references conference.compte,
    groupes_avant         text         not null,
    groupes_apres         text         not null,
    organismes_avant      text         not null,
    organismes_apres      text         not null,
    courriel              varchar(254),
    mot_de_passe          varchar(200),
    retire_second_facteur boolean      not null default false,
    par                   varchar(64)  not null references conference.compte,
    le                    timestamptz  not null,
    expire_le             timestamptz  not null,
    etat                  varchar(16)  not null default 'EN_ATTENTE'
                          check (etat in ('EN_ATTENTE', 'CONFIRMEE', 'REFUSEE', 'EXPIREE')),
    decidee_par           varchar(64)  references conference.compte,
    decidee_le            timestamptz,
    check (decidee_par is null or etat = 'REFUSEE' or decidee_par not in (par, compte))
);
create unique index une_demande_a_la_fois on conference.demande_de_confirmation (compte, nature) where etat = 'EN_ATTENTE';
