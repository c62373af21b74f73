package fr.crefop.conference.processus.taches;

/** The one person a task waits for, where the house says it and the diagram does not. @param compte null while there is nobody */
record Designation(String compte) {}
