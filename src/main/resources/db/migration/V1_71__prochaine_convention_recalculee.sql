-- The next useful convention (docs/adr/0045): by pair of funders, computed again for closed cases too when what plans are computed with changes.
-- By what a case was last computed: a version and a plan; null before, and for a case that is forgotten.
alter table conference.fait add column combine_selon text;

-- Gains by combination, of the day each case was measured: gains by pair take their place. Of a forgotten case nothing is computed again.
delete from conference.observation where nature = 'COMBINAISON';
insert into conference.observation (fait_id, nature, code) select id, 'RECALCUL', 'OUBLIE' from conference.fait where numero is null;
