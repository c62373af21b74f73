package fr.crefop.conference.dossier;

/**
 * The saisine changed under the eyes of the bureau; heard in the same transaction by whoever makes it vote again.
 *
 * @param demandeChangee false when only what the plan does not depend on was corrected: the name, the reason
 */
public record DossierCorrige(String numero, boolean demandeChangee, String motif, String par) {}
