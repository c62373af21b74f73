/** The pages of the bureau's sessions: who sits, what is on the agenda, what was decided. */
package fr.crefop.conference.portail.seances;
