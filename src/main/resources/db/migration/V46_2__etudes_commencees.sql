-- A study that somebody had begun to ask for is found again where every form keeps what is typed in it (adr/0039).
update conference.brouillon ancien set tache = 'page:etude', numero = 'page:etude'
 where tache = 'etude-nouvelle'
   and not exists (select 1 from conference.brouillon depuis where depuis.compte = ancien.compte and depuis.tache = 'page:etude');
