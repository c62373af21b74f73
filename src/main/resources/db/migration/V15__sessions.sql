-- Every open session of an account bears this number; a password changed or an account closed moves it on, and they end.
alter table conference.compte add column generation_des_sessions integer not null default 0;
