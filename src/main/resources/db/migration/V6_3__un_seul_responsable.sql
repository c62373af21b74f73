-- An account already says whom it answers to: the supervisor of a funder is the one of its accounts, told in one place.
update conference.compte c
   set responsable = nullif(r.compte, c.identifiant)
  from conference.compte_groupe g
  join conference.responsable r on r.groupe = g.groupe
 where g.identifiant = c.identifiant and c.responsable is null;

drop table conference.responsable;
