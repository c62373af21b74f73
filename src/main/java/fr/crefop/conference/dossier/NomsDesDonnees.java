package fr.crefop.conference.dossier;

/** How a datum of the demande is called when a person is asked for it. */
public interface NomsDesDonnees {

    /** @param chemin from the root of the demande: {@code beneficiaire.rqth}; given back as it is when nothing is known under it */
    String nom(String chemin);
}
