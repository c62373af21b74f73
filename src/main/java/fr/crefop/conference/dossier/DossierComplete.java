package fr.crefop.conference.dossier;

/** The advisor gave what was missing; heard in the same transaction by whoever leads the procedure on. */
public record DossierComplete(String numero, String reponse, String par) {}
