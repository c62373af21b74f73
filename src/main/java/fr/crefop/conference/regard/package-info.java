/** What of a case is shown to whom: the least that they need, as the rights and the rules say. Every door shows a case through here. */
@org.springframework.modulith.ApplicationModule(displayName = "Regard", allowedDependencies = {"socle", "cadre", "dossier", "financement", "securite"})
package fr.crefop.conference.regard;
