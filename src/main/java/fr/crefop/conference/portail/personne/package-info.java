/** What a person without account reads by her link. */
package fr.crefop.conference.portail.personne;
