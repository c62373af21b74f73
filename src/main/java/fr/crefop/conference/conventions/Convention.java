package fr.crefop.conference.conventions;

import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What funders agreed to pay together.
 *
 * @param source where its text is kept
 * @param effet first day of training it holds for
 * @param fin last such day, as agreed when signed; null without end
 * @param etat as recorded; what holds on a day follows from the dates
 * @param activeLe when it came into force here; null while it has not
 * @param denonciation null unless a party gave it up
 * @param motifDeFin why it was not concluded, or was given up; null otherwise
 * @param parties in the order of the text
 * @param cumuls what it lets combine: keys of {@link CumulsOuvrables}, in the order of the text
 */
public record Convention(
        String numero,
        String titre,
        String texte,
        String source,
        LocalDate effet,
        LocalDate fin,
        EtatConvention etat,
        Instant activeLe,
        Denonciation denonciation,
        String motifDeFin,
        List<Signature> parties,
        List<String> cumuls,
        List<Plafond> plafonds) {

    /** @param au last day of training it still holds for */
    public record Denonciation(Instant le, LocalDate au) {}

    /** @param signe null while the party has not answered, like {@code par} and {@code le} */
    public record Signature(Partie partie, Boolean signe, String motif, String par, Instant le) {}

    /** The most that a dispositif pays, in euros over all headings, in a plan that needs the convention. */
    public record Plafond(String dispositif, BigDecimal montant) {}

    /** Whether, by what was known at that instant, it holds for a training that starts on that day. */
    boolean vaut(LocalDate jour, Instant connuLe) {
        return activeLe != null && !activeLe.isAfter(connuLe) && !jour.isBefore(effet)
                && (fin == null || !jour.isAfter(fin))
                && (denonciation == null || denonciation.le().isAfter(connuLe) || !jour.isAfter(denonciation.au()));
    }

    /** True when no answer is awaited and all agreed. */
    public boolean estSignee() {
        return parties.stream().allMatch(p -> Boolean.TRUE.equals(p.signe()));
    }

    /** @throws RefusMetier with that sentence when it is in another state */
    void exiger(EtatConvention attendu, String refus) {
        if (etat != attendu) {
            throw new RefusMetier(refus);
        }
    }

    static void exigerMotif(String motif) {
        if (motif == null || motif.isBlank()) {
            throw new RefusMetier("Un motif est attendu.");
        }
    }
}
