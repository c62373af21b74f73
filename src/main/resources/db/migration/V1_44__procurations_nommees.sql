-- bureau/: a seat's answer that another seat gave by its proxy says which: its code, as tasks carry it (REGION-2). Null for an answer of one's own.
alter table conference.vote add column procuration text;
