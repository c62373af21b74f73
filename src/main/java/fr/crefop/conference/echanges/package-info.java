/** What the advisor, the secretariat and the rapporteur of a case write to one another on it. Nobody else reads it. */
@org.springframework.modulith.ApplicationModule(displayName = "Échanges", allowedDependencies = {"socle", "affaires", "journal", "dossier", "securite", "courrier", "nouvelles"})
package fr.crefop.conference.echanges;
