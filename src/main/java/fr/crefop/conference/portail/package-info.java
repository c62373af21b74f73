/** Pages and REST controllers: the top floor, thin. */
@org.springframework.modulith.ApplicationModule(displayName = "Portail")
package fr.crefop.conference.portail;
