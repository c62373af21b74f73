/** What was begun and not sent, kept on the server so that another machine finds it: forgotten once it is sent, and in time. */
@org.springframework.modulith.ApplicationModule(displayName = "Brouillons", allowedDependencies = {"socle"})
package fr.crefop.conference.brouillons;
