package fr.crefop.conference.nouvelles;

/** The moments in the life of a task at which people are told. */
public enum Moment {
    NOUVELLE, RAPPEL, ESCALADE,
    /** Again and again after the escalation, as long as the task waits. */
    INSISTANCE,
    /** Its deadline ended it without an answer. */
    ECHUE
}
