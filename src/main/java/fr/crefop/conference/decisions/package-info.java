/** What the conférence hands over: the one-page plan. It states what others decided and committed. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Décisions", allowedDependencies = {"socle", "journal", "dossier", "financement", "engagements"})
package fr.crefop.conference.decisions;
