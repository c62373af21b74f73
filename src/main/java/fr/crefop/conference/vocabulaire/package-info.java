/**
 * The words: every sentence for people about a plan, a rule or a value is made here, last, from what the other rooms concluded.
 * Names come from the packs and from the declaration of the demande.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Vocabulaire", allowedDependencies = {"socle", "cadre", "dossier"})
package fr.crefop.conference.vocabulaire;
