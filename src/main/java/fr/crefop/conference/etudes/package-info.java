/** Thematic studies: problems between funders that are not one person's, from the referral to a convention, a model solution or no follow-up. */
@org.springframework.modulith.ApplicationModule(displayName = "Études", allowedDependencies = {"socle", "affaires", "journal", "dossier", "conventions", "pilotage"})
package fr.crefop.conference.etudes;
