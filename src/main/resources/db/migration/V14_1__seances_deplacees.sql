-- A session may be moved, with the reason when it was convened, or cancelled; its votes then wait for another one.
alter table conference.seance
    add column motif      text,
    add column annulee_le timestamptz,
    drop constraint seance_etat_check,
    add constraint seance_etat_check check (etat in ('PREVUE', 'CONVOQUEE', 'CLOSE', 'ANNULEE')),
    add constraint annulee_avec_son_motif check ((etat = 'ANNULEE') = (annulee_le is not null)
        and (annulee_le is null or motif is not null));
