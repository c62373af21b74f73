package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.filet.Filet;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of 2015-2018, on the demandes of the net: they hold the shared cases, both sides of each rule, and what is near them. */
class PlanJamaisFauxTest extends PlanJamaisFaux {

    private static final Pattern MOIS = Pattern.compile("× ([0-9]+(?:,[0-9]+)?) mois");

    @Override
    @Provide
    Arbitrary<String> demandes() {
        return Arbitraries.of(Filet.demandes());
    }

    @Override
    String champDuSolde() {
        return "soldeHeures";
    }

    @Override
    BigDecimal unPeu() {
        return BigDecimal.ONE;
    }

    @Override
    boolean unCompteVideOuvreAilleurs() {
        return false;
    }

    /** The person's own is left to pay too. */
    @Override
    BigDecimal reste(PlanDeFinancement plan) {
        return plan.coutPourLaPersonne().euros();
    }

    /** Who may have a CIF-CDD has no AIF but beside it (AIF-E14): when it pays the whole price the AIF may not stand in its place. */
    @Override
    boolean laMobiliteTombeAvecLAif(Set<String> payeursApres) {
        return payeursApres.contains("CIF_CDD");
    }

    /**
     * A free training (the aids that pay beside the one which pays the teaching have nothing to stand beside) is not tried, nor the
     * course of a new craftsman, which the AIF pays at its exact price only (AIF-M7).
     */
    @Override
    boolean lePrixDecideDAutreChose(JsonNode demande) {
        return demande.at("/formation/categories").toString().contains("INSTALLATION_ARTISANALE");
    }

    @Override
    boolean estUnConge(String dispositif) {
        return dispositif.startsWith("CIF_");
    }

    /** Several periods follow one another: together they are not longer than the training. */
    @Property(tries = 1000, seed = GRAINE)
    void unSeulPayeurALaFois(@ForAll("demandes") String texte) {
        ObjectNode demande = lire(texte);
        PlanDeFinancement plan = plan(demande);
        JsonNode duree = demande.at("/formation/dureeMois");
        Assume.that(plan.remuneration() != null && duree.isNumber() && !demande.at("/formation").has("fin"));
        BigDecimal mois = MOIS.matcher(plan.remuneration().justification().calcul()).results()
                .map(m -> new BigDecimal(m.group(1).replace(',', '.'))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(mois).as(plan.remuneration().justification().calcul()).isLessThanOrEqualTo(duree.decimalValue().add(new BigDecimal("0.0002")));
    }
}
