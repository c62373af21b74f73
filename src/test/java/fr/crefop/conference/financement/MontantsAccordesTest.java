package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a funder already said it pays at most holds the dispositif, all headings together. */
class MontantsAccordesTest {

    private static final String ACCORDES = "dossier.montantsAccordes";

    @Test
    void ceQueLeFinanceurADitBorneSaPartEtLePlanLeDit() {
        PlanDeFinancement plan = plan("02a", "beneficiaire.rqth", true, ACCORDES, Map.of("AGEFIPH", 500.25));

        assertThat(lignes(plan)).containsExactly("CPF_DE CP 540.00", "AGEFIPH CP 500.25", "AIF CP 2459.75");
        assertThat(plan.contributions().get(1).justification().regles()).contains("ENGAGEMENT");
    }

    @Test
    void leMontantVautPourToutesLesRubriquesEnsemble() {
        Object[] csp = {"beneficiaire.statut", "ADHERENT_CSP", "beneficiaire.allocation.type", "ASP",
            "beneficiaire.allocation.montantMensuel", 1200, "parcours.opca", "OPCALIA", "parcours.opcaRepondAppelCsp", true,
            "frais.transport", 100, ACCORDES, Map.of("CSP_FPSPP", 2850)};

        assertThat(lignes(plan("02b", csp))).containsExactly("CSP_OPCA CP 700.00", "CSP_FPSPP CP 2800.00", "CSP_FPSPP TR 50.00", "APPORT_PERSONNEL TR 50.00");
    }

    @Test
    void unMontantAuDessusDuDroitNeChangeRien() {
        assertThat(lignes(plan("02a", ACCORDES, Map.of("AIF", 100000)))).isEqualTo(lignes(plan("02a")));
    }

    @Test
    void unFinanceurQuiADitZeroEstEcarteAvecSaReponse() {
        PlanDeFinancement plan = plan("02a", ACCORDES, Map.of("AIF", 0));

        assertThat(lignes(plan)).noneMatch(ligne -> ligne.startsWith("AIF"));
        assertThat(ecarte(plan, Dispositif.de("AIF")).statut()).isEqualTo(StatutEcarte.ECARTE);
        assertThat(ecarte(plan, Dispositif.de("AIF")).motifs()).extracting(motif -> motif.regle()).containsExactly("ENGAGEMENT");
    }
}
