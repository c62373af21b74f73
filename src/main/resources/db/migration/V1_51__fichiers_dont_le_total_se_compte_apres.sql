-- How many lines a file will have is counted once its first lines are on their way, and no further than somebody reads: null before, and where there are more.
alter table conference.extraction alter column total drop not null;
