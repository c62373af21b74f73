-- Who stands in for whom, and when. Nothing is erased: an absence that ended early is closed.
create table conference.absence (
    id          bigint generated always as identity primary key,
    compte      varchar(64) not null references conference.compte,
    remplacant  varchar(64) not null references conference.compte,
    du          date        not null,
    au          date        not null check (au >= du),
    declaree_le timestamptz not null,
    close_le    timestamptz,
    constraint nul_ne_se_remplace check (compte <> remplacant)
);
create index absence_compte on conference.absence (compte, du) where close_le is null;

-- Whom the one who answered a step answered for; null when it was their own.
alter table conference.etape add column pour text;
