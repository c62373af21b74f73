package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Gouvernance;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a count gave, as facts: {@link PhrasesDuVote} says them.
 *
 * @param regle by which it was counted
 * @param issue what it gave, as a participle: {@code Adoptée}
 * @param raison why
 * @param camps the answers given, the one that prevails first
 * @param base voices of which the majority is a part
 * @param presents colleges or members that count for the quorum, {@code tous} of how many
 * @param prepondere how the head of the college with the casting vote answered, in words; null where that settled nothing
 */
public record DecompteDuVote(Gouvernance regle, String issue, Raison raison, List<Camp> camps, BigDecimal base, BigDecimal presents,
        BigDecimal tous, String prepondere) {

    /**
     * @param mot the answer, {@code pour}
     * @param voix how many voices, in percent where the governance has shares
     * @param parti whether the word is said of who gave it ("3 collèges pour"), or counts by itself ("2 abstentions")
     */
    public record Camp(String mot, BigDecimal voix, boolean parti) {}

    /** Why a vote gave what it gave. */
    public enum Raison {
        SANS_QUORUM, CONSENSUS, MAJORITE, VOIX_PREPONDERANTE, EGALITE_A_DEPARTAGER, EGALITE, SANS_MAJORITE
    }
}
