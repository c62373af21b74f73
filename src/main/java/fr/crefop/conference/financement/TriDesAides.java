package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Grandeurs;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a plan says of each aid, in three groups that are never mixed: what pays for sure, what may pay once more is known,
 * and what cannot. Nobody is told that no funder can pay while one of them is only to be confirmed.
 *
 * @param sur what pays for sure, in all
 * @param sousReserve what the rules grant and a commission has still to decide, in all; {@code decisions} which, in sentences
 * @param refusees in the order of the plan; without those that have nothing left to pay
 */
public record TriDesAides(Montant sur, Montant sousReserve, List<String> decisions, List<AConfirmer> aConfirmer, List<Dispositif> refusees) {

    /** @param donnees paths of the data that decide, from the root of the demande */
    public record AConfirmer(Dispositif dispositif, List<String> donnees) {}

    public static TriDesAides de(PlanDeFinancement plan) {
        return new TriDesAides(Montant.somme(plan.contributions().stream().filter(c -> c.sousReserve() == null).map(Contribution::montant)),
                Montant.somme(plan.contributions().stream().filter(c -> c.sousReserve() != null).map(Contribution::montant)),
                plan.contributions().stream().map(Contribution::sousReserve).filter(Objects::nonNull).distinct().toList(),
                plan.ecartes().stream().filter(e -> e.statut() == StatutEcarte.A_CONFIRMER).map(TriDesAides::aConfirmer).toList(),
                plan.ecartes().stream().filter(e -> e.statut() == StatutEcarte.ECARTE).map(Ecarte::dispositif).toList());
    }

    private static AConfirmer aConfirmer(Ecarte ecarte) {
        return new AConfirmer(ecarte.dispositif(), ecarte.motifs().stream().map(PlanDeFinancement.Motif::donneeManquante)
                .filter(Objects::nonNull).flatMap(donnees -> Stream.of(donnees.split(", "))).distinct().toList());
    }

    /** {@code 18 000,00 €, sous réserve de la décision de la commission}; empty when nothing is awaited. */
    public String pasEncoreDecide() {
        return decisions.isEmpty() ? "" : Grandeurs.euros(sousReserve) + ", " + String.join(" ; ", decisions);
    }

    /** Whether nothing is left to be known: what does not pay is then refused for good. */
    public boolean toutEstConnu() {
        return aConfirmer.isEmpty();
    }

    /** {@code 1 aide reste à confirmer}, {@code 8 aides restent à confirmer}. */
    public String resteAConfirmer() {
        return aConfirmer.size() == 1 ? "1 aide reste à confirmer" : aConfirmer.size() + " aides restent à confirmer";
    }
}
