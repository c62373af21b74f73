/** What the conférence hands over: the one-page plan. It receives ready figures and decides nothing. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Décisions", allowedDependencies = {"socle", "dossier", "financement"})
package fr.crefop.conference.decisions;
