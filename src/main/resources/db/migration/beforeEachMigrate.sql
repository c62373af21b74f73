-- A migration takes the time it takes, within its own transaction; web requests do not (application.yaml).
set local statement_timeout = 0;
