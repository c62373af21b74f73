/** Reads rules/demande.yaml. */
package fr.crefop.conference.dossier.declaration;
