-- Since when a person works for the structure they are in; null when it is the first. Whoever was named before that moment, in a
-- working group or for an advice, was named for the structure they have left.
alter table conference.compte add column structure_depuis timestamptz;
