/** What others publish and a saisine would copy by hand: certifications, formacodes, collective agreements, offers. Nobody is in it. */
@org.springframework.modulith.ApplicationModule(displayName = "Référentiels", allowedDependencies = {"socle", "journal"})
package fr.crefop.conference.referentiels;
