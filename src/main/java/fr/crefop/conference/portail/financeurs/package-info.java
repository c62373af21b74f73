/** The pages on which funders' people and the secretariat keep what concerns the funders themselves, no case. */
package fr.crefop.conference.portail.financeurs;
