-- bureau/: a tie that a head of college settles by proxy says which seat has it, as a vote does. Null for a choice of one's own.
alter table conference.departage add column procuration text;

-- Where members vote nobody answers for two seats, unless by proxy. No vote that an installation keeps was by members.
create unique index un_siege_par_personne on conference.vote (scrutin_id, par) where procuration is null and siege > 0;
