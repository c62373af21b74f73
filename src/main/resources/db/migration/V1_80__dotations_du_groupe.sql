-- A share that follows the rules of a dotation which the working group brought, and the demande does not tell (docs/adr/0057).
alter table conference.proposition_ligne add column dotation boolean not null default false;
alter table conference.engagement_ligne add column dotation boolean not null default false;
