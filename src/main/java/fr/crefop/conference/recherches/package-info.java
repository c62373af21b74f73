/** The searches that an account keeps under a name: its own, a few, in its order, without the words that may name somebody. */
@org.springframework.modulith.ApplicationModule(displayName = "Recherches gardées", allowedDependencies = {"socle", "securite"})
package fr.crefop.conference.recherches;
