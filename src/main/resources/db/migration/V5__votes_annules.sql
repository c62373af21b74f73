-- A case changed while the bureau votes: the votes given no longer count, and stay on record with the reason.
alter table conference.scrutin
    add column invalide_le    timestamptz,
    add column invalide_motif text,
    add column invalide_par   text,
    add constraint invalide_avec_son_motif check ((invalide_le is null) = (invalide_motif is null)
        and (invalide_le is null) = (invalide_par is null)),
    add constraint invalide_ou_depouille check (invalide_le is null or resultat is null);
