package fr.crefop.conference.processus.relances;

/** The moments in the life of a task at which people are told. */
enum Moment {
    NOUVELLE, RAPPEL, ESCALADE
}
