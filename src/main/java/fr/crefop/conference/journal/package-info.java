/** The record of who did what, append-only: the database itself refuses to rewrite it. */
@org.springframework.modulith.ApplicationModule(displayName = "Journal", allowedDependencies = {"socle"})
package fr.crefop.conference.journal;
