-- The end of a case is told by one column: who may still see it, and how long it is kept, are counted from there.
update conference.dossier d set clos_le = greatest(d.recu_le, (select max(coalesce(e.fait_le, e.depuis)) from conference.etape e where e.numero = d.numero))
 where d.etat = 'CLOS' and d.clos_le is null;
