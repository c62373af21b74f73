-- Whom a funder names to be told when its people let a deadline pass. One at most per group of funders.
create table conference.responsable (
    groupe  varchar(64) primary key,
    compte  varchar(64) not null references conference.compte,
    par     text        not null,
    le      timestamptz not null
);

-- When the supervisor was told, and who that was; null as long as the first deadline stands.
alter table conference.engagement
    add column escalade_le timestamptz,
    add column escalade_a  text;
