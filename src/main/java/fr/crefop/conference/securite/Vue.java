package fr.crefop.conference.securite;

import java.util.Set;

/**
 * What is seen of a case.
 *
 * @param phrase what that is, for a French reader
 * @param donnees paths of the data of the demande, or of records of it; null for all of them
 * @param sansNom whether without knowing who the person is
 * @param lesSiennes of the plan, one's own lines alone; the data that the rules of one's own dispositifs read are then seen too
 */
public record Vue(String code, String phrase, Set<String> donnees, boolean sansNom, boolean lesSiennes) {

    /** Nothing is left out. */
    public boolean entiere() {
        return donnees == null && !sansNom && !lesSiennes;
    }
}
