-- Indicators by quarter of reception, within its year (docs/adr/0045): T1 to T4, or INCONNU for a case that was forgotten before quarters were kept.
alter table conference.fait add column trimestre text check (trimestre in ('T1', 'T2', 'T3', 'T4', 'INCONNU'));
update conference.fait f set trimestre = coalesce((select 'T' || extract(quarter from d.recu_le at time zone 'Europe/Paris')
       from conference.dossier_a_mesurer d where d.numero = f.numero), 'INCONNU');
alter table conference.fait alter column trimestre set not null;

-- Empty: the whole year, or all years.
alter table conference.chiffre add column trimestre text not null default '';
alter table conference.chiffre drop constraint chiffre_pkey;
alter table conference.chiffre add primary key (arrete_id, decoupage, valeur, annee, trimestre, nature, code);
