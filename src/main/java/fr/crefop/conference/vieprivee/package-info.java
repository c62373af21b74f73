/** What people may ask of what is known of them, and how long it is kept. Each room forgets its own; this one says when. */
@org.springframework.modulith.ApplicationModule(displayName = "Vie privée", allowedDependencies = {"socle", "affaires", "journal", "dossier", "cadre", "decisions"})
package fr.crefop.conference.vieprivee;
