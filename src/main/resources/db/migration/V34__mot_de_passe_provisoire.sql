-- Since when a provisional password waits to be replaced: it is worth nothing after a while. Those given before count from now.
alter table conference.compte add column mot_de_passe_provisoire_depuis timestamptz;
update conference.compte set mot_de_passe_provisoire_depuis = now() where mot_de_passe_provisoire;
alter table conference.compte add check (not mot_de_passe_provisoire or mot_de_passe_provisoire_depuis is not null);
