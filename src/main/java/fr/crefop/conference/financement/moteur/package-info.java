/** Compiles the rules of a régime once, and runs them on one demande at a time. */
package fr.crefop.conference.financement.moteur;
