package fr.crefop.conference.portail.seances;

import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.vocabulaire.PhrasesDeLaGouvernance;
import java.util.List;

/**
 * The rule by which the bureau decides, as its pages show it.
 *
 * @param phrases who votes, the quorum, the majority, a tie
 * @param parMembres whether each seat answers, rather than each college
 * @param source since when, by which text, and when somebody last looked
 */
public record RegleVue(String organe, List<String> phrases, boolean parMembres, String source) {

    public static RegleVue de(Gouvernance gouvernance) {
        return new RegleVue(gouvernance.organe(), PhrasesDeLaGouvernance.regle(gouvernance), gouvernance.votants() == Votants.MEMBRES,
                PhrasesDeLaGouvernance.source(gouvernance));
    }
}
