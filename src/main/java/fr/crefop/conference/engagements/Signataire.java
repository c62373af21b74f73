package fr.crefop.conference.engagements;

/**
 * Who answers for a funder.
 *
 * @param mandataire the candidate group in whose name they answer by delegation; null for the funder's own people
 */
public record Signataire(String compte, String mandataire) {

    static Signataire deChezLui(String compte) {
        return new Signataire(compte, null);
    }
}
