package fr.crefop.conference.dossier;

/** A closed case was opened again; heard in the same transaction by whoever starts the procedure. */
public record DossierRouvert(String numero, String par) {}
