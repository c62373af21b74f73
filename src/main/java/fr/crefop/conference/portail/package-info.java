/** The top floor, thin: pages and REST controllers. It decides nothing. */
@org.springframework.modulith.ApplicationModule(displayName = "Portail")
package fr.crefop.conference.portail;
