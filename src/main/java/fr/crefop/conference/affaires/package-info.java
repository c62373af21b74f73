/** What people act on under a number: a case, a study, a model, a convention. It gives the numbers and holds what is acted on; it knows nothing else of it. */
@org.springframework.modulith.ApplicationModule(displayName = "Affaires", allowedDependencies = {"socle"})
package fr.crefop.conference.affaires;
