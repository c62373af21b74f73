-- Which account a person of an identity provider signs in to. Its subject never changes, a mail address does.
create table conference.compte_oidc (
    emetteur varchar(500) not null,
    sujet    varchar(255) not null,
    compte   varchar(64)  not null references conference.compte,
    lie_le   timestamptz  not null,
    primary key (emetteur, sujet),
    unique (emetteur, compte)
);
