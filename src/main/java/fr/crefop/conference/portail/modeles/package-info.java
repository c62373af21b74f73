/** The pages of the library of model solutions. */
package fr.crefop.conference.portail.modeles;
