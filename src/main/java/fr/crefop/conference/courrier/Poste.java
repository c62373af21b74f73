package fr.crefop.conference.courrier;

/** Takes a mail away. */
interface Poste {

    /** @throws RuntimeException when it was not taken; it stays to be sent */
    void remettre(Pli pli);
}
