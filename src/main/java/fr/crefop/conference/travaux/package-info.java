/** The working group: cahier des charges, the advices it asks for, and the proposed solution with its derogations. */
@org.springframework.modulith.ApplicationModule(displayName = "Travaux",
        allowedDependencies = {"socle", "affaires", "cadre", "vocabulaire", "journal", "securite", "dossier", "financement", "bureau", "engagements"})
package fr.crefop.conference.travaux;
