package fr.crefop.conference.dossier;

/** A case was withdrawn; heard in the same transaction by whoever ends the procedure. */
public record DossierRetire(String numero, String par) {}
