/** What becomes of a person after her entry into training: what her advisor tells of it, and her own word, which she gives by her link. */
@org.springframework.modulith.ApplicationModule(displayName = "Parcours", allowedDependencies = {"socle", "journal", "dossier"})
package fr.crefop.conference.parcours;
