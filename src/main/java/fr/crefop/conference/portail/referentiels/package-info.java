/** The page by which registers that others publish are imported. */
package fr.crefop.conference.portail.referentiels;
