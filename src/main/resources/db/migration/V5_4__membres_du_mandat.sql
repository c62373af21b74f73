-- The working group of a mandate: members of the bureau's organisations, and others called in for this case alone.
create table conference.mandat_membre (
    mandat_id bigint      not null references conference.mandat,
    compte    varchar(64) not null references conference.compte,
    ad_hoc    boolean     not null,
    primary key (mandat_id, compte)
);
create index mandat_membre_compte on conference.mandat_membre (compte);
