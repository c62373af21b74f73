package fr.crefop.conference.processus.consequences;

import java.util.List;

/** What the procedure does once a change of one kind is made, one case at a time (docs/adr/0056). */
public interface Consequence {

    /** Under which its changes are noted. */
    String code();

    /**
     * What a change concerns, each to be followed by itself. Asked once the change is made.
     *
     * @param changement as it was noted
     */
    List<String> concernes(String changement);

    /**
     * In a transaction of its own; of what follows already, it changes nothing.
     *
     * @param changement as it was noted
     * @param concerne one of those that it concerns
     */
    void suivre(String changement, String concerne);
}
