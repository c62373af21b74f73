/** What the conférence hands over: the one-page plan, the minutes of the bureau. It states what others decided and committed. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Décisions", allowedDependencies = {"socle", "affaires", "cadre", "vocabulaire", "journal", "dossier", "financement", "engagements", "bureau", "etudes", "pilotage", "securite", "lien", "parcours"})
package fr.crefop.conference.decisions;
