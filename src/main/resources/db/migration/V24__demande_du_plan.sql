-- What a plan was computed from, so that it can be computed again as it was known then. Null for a plan that also holds what
-- the funders answered: their answers are kept with their commitments.
alter table conference.plan add column demande jsonb;
