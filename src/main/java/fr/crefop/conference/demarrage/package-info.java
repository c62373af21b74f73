/** What starts the house: the embedded database, its lock, the first accounts. */
@org.springframework.modulith.ApplicationModule(displayName = "Démarrage")
package fr.crefop.conference.demarrage;
