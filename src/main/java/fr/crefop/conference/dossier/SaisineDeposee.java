package fr.crefop.conference.dossier;

/** A case was referred; heard in the same transaction by whoever starts the procedure. */
public record SaisineDeposee(String numero, String auteur) {}
