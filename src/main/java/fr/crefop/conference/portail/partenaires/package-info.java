/** The keys of the partners' programs, as the administrator makes them. */
package fr.crefop.conference.portail.partenaires;
