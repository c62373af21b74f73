/**
 * The only room that knows the engine: a class per process (its ids and variables), thin delegates, one handler per
 * user task. Everything it decides, it asks of the other rooms.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Processus")
package fr.crefop.conference.processus;
