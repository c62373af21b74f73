-- What each person last read of an open task: fingerprints of what decides, nothing of what was read. Gone with the task.
create table conference.lecture_de_tache (
    tache  text  not null,
    compte text  not null,
    vu     jsonb not null,
    primary key (tache, compte)
);
