-- A file that stops before its last line is told so; one that says nothing any more, for its node or the base fell, is known by when it last did.
alter table conference.extraction add column rompue_le timestamptz;
alter table conference.extraction add column avancee_le timestamptz;
