/** The working group: cahier des charges and the proposed solution, with its derogations. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Travaux", allowedDependencies = {"socle", "journal", "dossier", "financement", "engagements"})
package fr.crefop.conference.travaux;
