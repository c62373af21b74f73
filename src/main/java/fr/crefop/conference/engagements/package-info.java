/** What each funder answers to its own share. Only the funder itself commits its money. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Engagements", allowedDependencies = {"socle", "affaires", "cadre", "journal", "dossier", "financement"})
package fr.crefop.conference.engagements;
