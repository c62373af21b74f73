package fr.crefop.conference.referentiels;

/** The rest of a file cannot be read: what it says after that line is not known. */
final class FichierIllisible extends RuntimeException {

    private final long ligne;

    /** @param ligne from 1; 0 when it is the whole file */
    FichierIllisible(long ligne, String message) {
        super(message);
        this.ligne = ligne;
    }

    long ligne() {
        return ligne;
    }
}
