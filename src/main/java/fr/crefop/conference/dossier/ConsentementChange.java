package fr.crefop.conference.dossier;

/** The person agreed, or agrees no more: the procedure follows in the same transaction. */
public record ConsentementChange(String numero) {}
