/** What is in force and where: the régimes and the regions, read from rules/ once. Knows no rule, no case and no account. */
@org.springframework.modulith.ApplicationModule(displayName = "Cadre", allowedDependencies = {"socle"})
package fr.crefop.conference.cadre;
