-- What happened, in a code that programs decide by. AUTRE: written before, or by a node of before.
alter table conference.avis add column evenement text not null default 'AUTRE';
