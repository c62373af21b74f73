-- What rooms show of their tables to those that read them: a table is named by its own room alone (TablesDesPiecesTest).

-- dossier/: which opening a case is in, where it stands and how it ended.
create view conference.ouverture_du_dossier with (security_invoker = true) as
    select numero, ouverture, etat, issue from conference.dossier;

-- dossier/: the training that each saisine of a case asks for: those that a correction replaced, by their rank, then the one in force.
create view conference.formation_demandee with (security_invoker = true) as
    select numero, rang as saisine, demande -> 'formation' as formation, false as en_vigueur from conference.saisine_remplacee
    union all
    select d.numero, 1 + (select count(*) from conference.saisine_remplacee r where r.numero = d.numero), d.demande -> 'formation', true
      from conference.dossier d;

-- dossier/: what lists look for, count and put in order.
create view conference.dossier_a_lister with (security_invoker = true) as
    select numero, auteur, structure, etat, issue, recu_le, clos_le, anonymise_le, cherche, nom_cherche from conference.dossier;

-- securite/: whom a mail reaches.
create view conference.compte_joignable with (security_invoker = true) as
    select identifiant, courriel from conference.compte where actif and courriel is not null;
