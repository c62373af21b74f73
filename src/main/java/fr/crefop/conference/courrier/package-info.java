/** What people are told: written with the act itself, sent later, once, one mail per person. It decides nothing. */
@org.springframework.modulith.ApplicationModule(displayName = "Courrier", allowedDependencies = {"socle", "affaires", "cadre", "journal", "securite", "dossier"})
package fr.crefop.conference.courrier;
