/** The papers of a case: which ones its plan's aids ask for, and those that its advisor gave, kept as files that are only handed over. */
@org.springframework.modulith.ApplicationModule(displayName = "Pièces", allowedDependencies = {"socle", "cadre", "journal", "dossier", "financement"})
package fr.crefop.conference.pieces;
