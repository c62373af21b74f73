/** The pages of the values that the référentiel leaves to the conférence. */
package fr.crefop.conference.portail.baremes;
