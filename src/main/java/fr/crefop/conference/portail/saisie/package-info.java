/** The submission form: its fields, what was typed, and how that becomes the contract's JSON. */
package fr.crefop.conference.portail.saisie;
