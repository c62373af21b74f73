package fr.crefop.conference.dossier;

/** The saisine changed under the eyes of the bureau; heard in the same transaction by whoever makes it vote again. */
public record DossierCorrige(String numero, String motif, String par) {}
