/** What a person without account is given to read her plan by: a link that nobody guesses, and whom to call. */
@org.springframework.modulith.ApplicationModule(displayName = "Lien de la personne", allowedDependencies = {"socle", "journal", "dossier"})
package fr.crefop.conference.lien;
