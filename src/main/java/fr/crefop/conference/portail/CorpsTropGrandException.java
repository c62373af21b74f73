package fr.crefop.conference.portail;

/** Answered with 413. */
public class CorpsTropGrandException extends RuntimeException {

    CorpsTropGrandException() {
        super("Le texte envoyé dépasse " + CorpsDeRequete.OCTETS_MAXIMUM / 1024 + " Ko");
    }
}
