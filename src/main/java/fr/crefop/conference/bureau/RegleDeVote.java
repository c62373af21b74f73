package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Partage;
import fr.crefop.conference.vocabulaire.DecompteDuVote.Raison;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How answers become a result, as a governance says it (référentiel I.5, docs/adr/0046): below the quorum the vote is adjourned; otherwise the
 * consensus of those who voted, where it counts, else the majority, prevails. The référentiel says that the bureau may ask for more
 * (D.2, step 2) and not how: a request for more, or an adjournment, prevails as "for" and "against" do. When the answers most given have as many
 * voices, there is a tie, which is settled as the governance says; without tie nor majority the vote is adjourned. The result explains itself.
 */
public record RegleDeVote(Gouvernance gouvernance) {

    /** @param votant one that the governance lets vote; one answer each */
    public record Reponse(Votant votant, Choix choix) {}

    /**
     * @param resultat null on a tie that the co-presidents settle
     * @param egalite the answers between which they choose; empty but on such a tie
     * @param explication for the record: {@code 3 pour, 1 abstention, quorum 3/4 : consensus des votants}
     * @param phrase the same for people, with what it took
     */
    public record Depouillement(Resultat resultat, List<Choix> egalite, String explication, String phrase) {}

    /**
     * @param reponses whoever is silent is absent, never for
     * @param presents seats present or represented in session, whether they answered or not; none where nobody noted them
     */
    public Depouillement depouiller(Collection<Reponse> reponses, Set<Votant> presents) {
        Poids poids = new Poids(gouvernance);
        Map<Choix, BigDecimal> voix = new EnumMap<>(Choix.class);
        reponses.forEach(reponse -> voix.merge(reponse.choix(), poids.de(reponse.votant()), BigDecimal::add));
        ExplicationDuVote explication = new ExplicationDuVote(gouvernance, poids, voix, reponses, presents);
        if (!explication.quorumAtteint()) {
            return explication.rendre(Resultat.AJOURNE, null, Raison.SANS_QUORUM);
        }
        BigDecimal exprimes = voix.entrySet().stream().filter(e -> e.getKey().resultat() != null).map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Choix> enTete = enTete(voix);
        if (enTete.size() > 1) {
            return egalite(enTete, reponses, explication);
        }
        if (enTete.size() == 1) {
            Choix choix = enTete.get(0);
            if (gouvernance.majorite().consensus() && voix.get(choix).compareTo(exprimes) == 0) {
                return explication.rendre(choix.resultat(), choix, Raison.CONSENSUS);
            }
            if (gouvernance.majorite().plusDe() != null && gouvernance.majorite().plusDe().estDepasse(voix.get(choix), explication.base())) {
                return explication.rendre(choix.resultat(), choix, Raison.MAJORITE);
            }
        }
        return explication.rendre(Resultat.AJOURNE, enTete.isEmpty() ? null : enTete.get(0), Raison.SANS_MAJORITE);
    }

    private Depouillement egalite(List<Choix> enTete, Collection<Reponse> reponses, ExplicationDuVote explication) {
        if (gouvernance.partage().mode() == Partage.Mode.ACCORD) {
            return explication.aDepartager(enTete);
        }
        // The head of a college sits on its first seat; where colleges vote, he answers for it.
        Choix prepondere = gouvernance.partage().mode() != Partage.Mode.PREPONDERANTE ? null : reponses.stream()
                .filter(r -> r.votant().college().code().equals(gouvernance.partage().colleges().get(0)) && r.votant().siege() <= 1)
                .map(Reponse::choix).filter(enTete::contains).findFirst().orElse(null);
        return prepondere == null ? explication.rendre(Resultat.AJOURNE, enTete.get(0), Raison.EGALITE)
                : explication.rendre(prepondere.resultat(), prepondere, Raison.VOIX_PREPONDERANTE);
    }

    /** The answers with most voices, abstentions aside. */
    private static List<Choix> enTete(Map<Choix, BigDecimal> voix) {
        BigDecimal plus = voix.entrySet().stream().filter(e -> e.getKey().resultat() != null).map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return voix.keySet().stream().filter(choix -> choix.resultat() != null && voix.get(choix).compareTo(plus) == 0).toList();
    }
}
