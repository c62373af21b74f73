-- Who holds the seat of a college; the other accounts of its group are substitutes. A vote keeps the quality of the voter.
create table conference.titulaire (
    college     text primary key,
    compte      varchar(64) not null references conference.compte,
    designe_par text        not null,
    designe_le  timestamptz not null
);

alter table conference.vote add column qualite text not null default 'TITULAIRE';
alter table conference.vote alter column qualite drop default;
alter table conference.departage add column qualite text not null default 'TITULAIRE';
alter table conference.departage alter column qualite drop default;
