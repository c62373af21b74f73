/** What becomes of people after their entry into training, as lists. */
package fr.crefop.conference.portail.parcours;
