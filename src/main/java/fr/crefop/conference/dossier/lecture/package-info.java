/** Reads a demande against the public contract and says in French all that is wrong with it. */
package fr.crefop.conference.dossier.lecture;
