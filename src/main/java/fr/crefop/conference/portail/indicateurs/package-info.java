/** The page of indicators: figures of all cases and of nobody. */
package fr.crefop.conference.portail.indicateurs;
