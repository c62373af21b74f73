/** The plan: what each dispositif pays, why, or why not. Knows neither the engine nor the web. */
@org.springframework.modulith.ApplicationModule(displayName = "Financement", allowedDependencies = {"socle", "cadre", "vocabulaire", "dossier", "journal", "conventions"})
package fr.crefop.conference.financement;
