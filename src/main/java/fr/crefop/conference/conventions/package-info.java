/** The conventions between funders: who agreed to what, and what is in force on a day. Knows neither rule nor engine. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Conventions", allowedDependencies = {"socle", "affaires", "cadre", "journal"})
package fr.crefop.conference.conventions;
