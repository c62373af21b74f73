package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.PlanDeFinancement.Mois;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of the régime of today. */
class PlanJamaisFauxDAujourdhuiTest extends PlanJamaisFaux {

    private static final Set<Rubrique> FORMATION = Set.of(Rubrique.CP, Rubrique.VAL);

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
     * Of the training itself, her own contribution left to pay too. Not what the law makes her pay: an employer who takes the rest
     * exempts her while it pays something (K), so that a fuller account may make it due. Nor her other costs: an account that pays the
     * whole training leaves France Travail nothing to pay, and so no aid for the journey (MOB-E3, CF-8).
     */
    @Override
    BigDecimal reste(PlanDeFinancement plan) {
        return Montant.somme(Stream.concat(plan.rubriques().stream().filter(r -> FORMATION.contains(r.rubrique())).map(LigneDeRubrique::reste),
                plan.contributions().stream().filter(c -> c.dispositif().code().equals("APPORT_PERSONNEL") && FORMATION.contains(c.rubrique()))
                        .map(c -> c.montant()))).euros();
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
