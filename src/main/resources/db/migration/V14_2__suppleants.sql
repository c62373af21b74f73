-- A substitute answers in the absence of the titular (référentiel D.4): the record now tells whether one was declared.
update conference.vote v set qualite = 'SUPPLEANT_DU_TITULAIRE_ABSENT'
  from conference.titulaire t join conference.absence a on a.compte = t.compte
 where v.qualite = 'SUPPLEANT' and t.college = v.college and (a.close_le is null or a.close_le > v.le)
   and (v.le at time zone 'Europe/Paris')::date between a.du and a.au;
update conference.departage d set qualite = 'SUPPLEANT_DU_TITULAIRE_ABSENT'
  from conference.titulaire t join conference.absence a on a.compte = t.compte
 where d.qualite = 'SUPPLEANT' and t.college = d.college and (a.close_le is null or a.close_le > d.le)
   and (d.le at time zone 'Europe/Paris')::date between a.du and a.au;
