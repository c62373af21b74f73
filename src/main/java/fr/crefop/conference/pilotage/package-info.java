/** What the conférence learns: the library of model solutions. A model computes nothing that the plan does not. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Pilotage", allowedDependencies = {"socle", "affaires", "cadre", "journal", "dossier", "financement", "engagements"})
package fr.crefop.conference.pilotage;
