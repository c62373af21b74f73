/** What the conférence learns: the library of model solutions, which compute nothing that the plan does not, and the indicators. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Pilotage", allowedDependencies = {"socle", "affaires", "cadre", "journal", "dossier", "financement", "engagements"})
package fr.crefop.conference.pilotage;
