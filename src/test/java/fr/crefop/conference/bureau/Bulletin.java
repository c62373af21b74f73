package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.RegleDeVote.Reponse;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the members of four colleges answered, to be counted by any rule: where colleges vote, the first seat answers for its college. */
final class Bulletin {

    private final Map<String, List<Choix>> reponses = new LinkedHashMap<>();

    /** In the order of the seats; null for one that is silent, like those that are not told. */
    Bulletin college(String code, Choix... choix) {
        reponses.put(code, Arrays.asList(choix));
        return this;
    }

    Depouillement sous(Gouvernance gouvernance) {
        return new RegleDeVote(gouvernance).depouiller(enReponses(gouvernance), Set.of());
    }

    Depouillement sous(Gouvernance gouvernance, Collection<Votant> presents) {
        return new RegleDeVote(gouvernance).depouiller(enReponses(gouvernance), Set.copyOf(presents));
    }

    private List<Reponse> enReponses(Gouvernance gouvernance) {
        List<Reponse> lues = new ArrayList<>();
        reponses.forEach((code, choix) -> {
            for (int siege = 1; siege <= choix.size(); siege++) {
                if (choix.get(siege - 1) != null && (gouvernance.votants() == Votants.MEMBRES || siege == 1)) {
                    lues.add(new Reponse(new Votant(gouvernance.college(code), gouvernance.votants() == Votants.MEMBRES ? siege : 0), choix.get(siege - 1)));
                }
            }
        });
        return lues;
    }
}
