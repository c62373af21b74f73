-- What a browser's session holds, read by every node. Its cookie stands nowhere: the row is found by a digest of it, and what it holds is
-- encrypted under a key made of it, so that who reads these tables neither enters nor learns who is signed in.
create table conference.session_http (
    empreinte bytea       primary key,
    creee_le  timestamptz not null,
    vue_le    timestamptz not null,
    -- Seconds without a request before it ends.
    duree     integer     not null
);
create index session_http_vue on conference.session_http (vue_le);

create table conference.session_http_attribut (
    session bytea        not null references conference.session_http on delete cascade,
    nom     varchar(200) not null,
    contenu bytea        not null,
    primary key (session, nom)
);
create index session_ouverte_vue on conference.session_ouverte (vue_le);
