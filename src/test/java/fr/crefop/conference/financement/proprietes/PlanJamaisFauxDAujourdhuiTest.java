package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Mois;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of the régime of today. */
class PlanJamaisFauxDAujourdhuiTest extends PlanJamaisFaux {

    private static final Set<String> PREMIERS = Set.of("EMPLOYEUR", "CPF_DE", "DOTATION_CPF");

    @Override
    @Provide
    Arbitrary<String> demandes() {
        return DemandesDAujourdhui.TIREES.tirages().map(tirage -> tirage.incomplete().toString());
    }

    @Override
    String champDuSolde() {
        return "soldeEuros";
    }

    @Override
    BigDecimal unPeu() {
        return new BigDecimal("26.37");
    }

    /** France Travail pays in its place (K); one that holds rights comes first, and where nobody knows yet whether it may pay, the aid waits for it. */
    @Override
    boolean unCompteVideOuvreAilleurs() {
        return true;
    }

    /**
     * Her own contribution left to pay too. Not what the law makes her pay: an employer who takes the rest exempts her while it pays
     * something (K), so that a fuller account may make it due.
     */
    @Override
    BigDecimal reste(PlanDeFinancement plan) {
        return plan.resteAFinancer().plus(Montant.somme(plan.contributions().stream().filter(c -> c.dispositif().code().equals("APPORT_PERSONNEL"))
                .map(c -> c.montant()))).euros();
    }

    /** The employer and the account come first whatever they leave (AIF-E4b, aif.cpfObligatoire). */
    @Override
    boolean laMobiliteTombeAvecLAif(Set<String> payeursApres) {
        return payeursApres.stream().anyMatch(PREMIERS::contains);
    }

    /** The share of an employer opens a light licence from a hundred euros (CPF-E6b); with a price that holds VAT, the other price changes its money (N-5). */
    @Override
    boolean lePrixDecideDAutreChose(JsonNode demande) {
        return !demande.at("/formation/permis").asText("AUCUN").equals("AUCUN") || demande.at("/formation").has("prixTtc");
    }

    @Override
    boolean estUnConge(String dispositif) {
        return dispositif.equals("PTP");
    }

    /** Periods follow one another, inside the training, and the months tell the same sum, to the cent. */
    @Property(tries = 1000, seed = GRAINE)
    void unSeulPayeurALaFois(@ForAll("demandes") String texte) {
        Remuneration remuneration = plan(lire(texte)).remuneration();
        Assume.that(remuneration != null && remuneration.periodes() != null);
        PeriodeDeRevenu precedente = null;
        for (PeriodeDeRevenu periode : remuneration.periodes()) {
            assertThat(periode.au()).isAfterOrEqualTo(periode.du());
            assertThat(precedente == null || precedente.au().isBefore(periode.du())).as(remuneration.periodes().toString()).isTrue();
            precedente = periode;
        }
        assertThat(Montant.somme(remuneration.periodes().stream().map(PeriodeDeRevenu::montant))).isEqualTo(remuneration.total());
        if (remuneration.mois() != null) {
            assertThat(Montant.somme(remuneration.mois().stream().map(Mois::total))).isEqualTo(remuneration.total());
        }
    }
}
