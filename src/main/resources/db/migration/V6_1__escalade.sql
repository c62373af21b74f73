-- When the funder's supervisor was told, and who that was; null as long as the first deadline stands.
alter table conference.engagement
    add column escalade_le timestamptz,
    add column escalade_a  text;
