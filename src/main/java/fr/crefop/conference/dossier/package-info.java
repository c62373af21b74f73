/** The case: saisine, person, training, costs, state, steps. The lowest room: it knows none of the others. */
@org.springframework.modulith.ApplicationModule(displayName = "Dossier", allowedDependencies = {"socle", "affaires", "journal"})
package fr.crefop.conference.dossier;
