-- A funder may commit less than it was asked, or say under which conditions it would commit. What it offers is kept apart
-- from what it commits: only 'accorde' is money.
alter table conference.engagement add column conditions text;

alter table conference.engagement_ligne
    add column propose numeric(14, 2) check (propose >= 0 and propose <= demande),
    add constraint jamais_plus_que_demande check (accorde <= demande);
