/** Accounts, groups, sign-on. What the engine does with them is not known here. */
@org.springframework.modulith.ApplicationModule(displayName = "Sécurité", allowedDependencies = {"socle", "cadre", "journal", "dossier", "financement", "bureau"})
package fr.crefop.conference.securite;
