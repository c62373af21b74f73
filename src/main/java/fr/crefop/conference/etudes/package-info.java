/** Thematic studies: problems between funders that are not one person's, from the referral to a convention or no follow-up. */
@org.springframework.modulith.ApplicationModule(displayName = "Études", allowedDependencies = {"socle", "journal", "conventions"})
package fr.crefop.conference.etudes;
