package fr.crefop.conference.journal;

/** Where an act comes from, as the room that knows accounts and requests tells it. */
public interface Provenance {

    /** The group under which the account acts now; of several, all, joined by {@code +}; null when it is no account. */
    String role(String compte);

    /** The address of the request under way; null outside of one. */
    String adresse();
}
