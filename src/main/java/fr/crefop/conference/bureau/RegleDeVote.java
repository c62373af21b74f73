package fr.crefop.conference.bureau;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the answers of the colleges become a result (référentiel I.5): below the quorum the vote is adjourned; otherwise
 * the consensus of those who voted, else the majority, prevails. The référentiel says that the bureau may ask for more
 * (D.2, step 2) and not how: a request for more, or an adjournment, prevails as "for" and "against" do. When the answers
 * most given are as many, there is a tie, which the two co-presidents settle; without tie nor majority the vote is
 * adjourned. The result explains itself.
 *
 * @param quorum number of colleges, out of four, that must have answered
 */
@ConfigurationProperties("conference.vote")
public record RegleDeVote(int quorum, Majorite majorite) {

    private static final int COLLEGES = College.values().length;

    public RegleDeVote {
        if (quorum < 1 || quorum > COLLEGES || majorite == null) {
            throw new IllegalArgumentException("conference.vote : quorum de 1 à " + COLLEGES
                    + " et majorite (" + Arrays.toString(Majorite.values()) + ") attendus");
        }
    }

    /**
     * @param resultat null on a tie
     * @param egalite the answers between which the co-presidents choose; empty but on a tie
     * @param explication for the record: {@code 3 pour, 1 abstention, quorum 3/4 : consensus des votants}
     */
    public record Depouillement(Resultat resultat, List<Choix> egalite, String explication) {}

    /** @param reponses one choice per college that answered; a silent college is absent, never for */
    public Depouillement depouiller(Collection<Choix> reponses) {
        Map<Choix, Long> voix = new EnumMap<>(Choix.class);
        reponses.forEach(choix -> voix.merge(choix, 1L, Long::sum));
        String compte = compte(voix, reponses.size()) + ", quorum " + quorum + "/" + COLLEGES;
        if (reponses.size() < quorum) {
            return rendu(Resultat.AJOURNE, compte + " non atteint : ajourné");
        }
        long exprimes = reponses.stream().filter(choix -> choix.resultat() != null).count();
        List<Choix> enTete = enTete(voix);
        if (enTete.size() > 1) {
            return new Depouillement(null, enTete, compte + " : égalité");
        }
        if (enTete.size() == 1) {
            Choix choix = enTete.get(0);
            if (voix.get(choix) == exprimes) {
                return rendu(choix.resultat(), compte + " : consensus des votants");
            }
            if (majorite.estAtteinte(voix.get(choix), exprimes, reponses.size())) {
                return rendu(choix.resultat(), compte + " : " + majorite.libelle());
            }
        }
        return rendu(Resultat.AJOURNE, compte + " : ni consensus ni majorité, ajourné");
    }

    private static Depouillement rendu(Resultat resultat, String explication) {
        return new Depouillement(resultat, List.of(), explication);
    }

    /** The answers most given, abstentions aside. */
    private static List<Choix> enTete(Map<Choix, Long> voix) {
        long plus = voix.entrySet().stream().filter(e -> e.getKey().resultat() != null)
                .mapToLong(Map.Entry::getValue).max().orElse(0);
        return voix.keySet().stream().filter(choix -> choix.resultat() != null && voix.get(choix) == plus).toList();
    }

    private static String compte(Map<Choix, Long> voix, int presents) {
        List<String> parties = new ArrayList<>();
        voix.forEach((choix, nombre) -> parties.add(choix.compte(nombre)));
        int absents = COLLEGES - presents;
        if (absents > 0) {
            parties.add(absents + (absents == 1 ? " absent" : " absents"));
        }
        return String.join(", ", parties);
    }
}
