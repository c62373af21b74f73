-- How a region's bureau decides is data (docs/adr/0046): who holds which seat from when to when, who was there at a session, and one answer
-- per seat where members vote. A node of the release before writes no seat: its answers are those of whole colleges.
alter table conference.scrutin add column phrase text;
alter table conference.vote
    add column siege integer not null default 0 check (siege >= 0),
    drop constraint un_vote_par_college,
    add constraint une_reponse_par_siege unique (scrutin_id, college, siege);

create table conference.mandat_de_siege (
    id          bigint generated always as identity primary key,
    college     text        not null,
    siege       integer     not null check (siege >= 1),
    qualite     text        not null check (qualite in ('TITULAIRE', 'SUPPLEANT')),
    compte      varchar(64) not null references conference.compte,
    du          date        not null,
    au          date,
    designe_par text        not null,
    designe_le  timestamptz not null,
    constraint mandat_dans_l_ordre check (au is null or au >= du)
);
create index mandat_de_siege_tenu on conference.mandat_de_siege (college, siege, du);

-- Until now one titular for each college. That table is read by the release before alone, and goes with the next one.
insert into conference.mandat_de_siege (college, siege, qualite, compte, du, designe_par, designe_le)
select college, 1, 'TITULAIRE', compte, (designe_le at time zone 'Europe/Paris')::date, designe_par, designe_le
  from conference.titulaire order by college;

create table conference.presence (
    seance_id  bigint      not null references conference.seance,
    college    text        not null,
    siege      integer     not null check (siege >= 1),
    compte     varchar(64) not null references conference.compte,
    mode       text        not null check (mode in ('PRESENT', 'A_DISTANCE', 'REPRESENTE')),
    mandataire varchar(64) references conference.compte,
    note_par   text        not null,
    note_le    timestamptz not null,
    primary key (seance_id, college, siege),
    constraint represente_par_un_autre check ((mode = 'REPRESENTE') = (mandataire is not null) and mandataire is distinct from compte)
);
