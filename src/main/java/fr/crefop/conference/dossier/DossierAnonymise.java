package fr.crefop.conference.dossier;

/** Nothing of the person is left in our tables: what is kept elsewhere goes in the same transaction. */
public record DossierAnonymise(String numero) {}
