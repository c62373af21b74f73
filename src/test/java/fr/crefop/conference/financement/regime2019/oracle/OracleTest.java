package fr.crefop.conference.financement.regime2019.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.SimulateurParRegles;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of today against the law read apart from them: on the same demande, the same answers and the same cents. */
class OracleTest {

    private static final long GRAINE = 20190101;
    private static final SimulateurParRegles SIMULATEUR = (SimulateurParRegles) Atelier.SIMULATEUR;

    @Test
    void lesReglesRepondentCeQueLaLoiRepond() {
        comparer(0, 1_500);
    }

    @Test
    @Tag("complet")
    void lesReglesRepondentCeQueLaLoiRepondSurDixMilleAutresDemandes() {
        comparer(1_500, 11_500);
    }

    private static void comparer(int de, int a) {
        Set<String> payeurs = new TreeSet<>();
        Set<String> revenus = new TreeSet<>();
        for (int tirage = de; tirage < a; tirage++) {
            Faits faits = new TirageDeFaits(GRAINE + tirage).tirer();
            Oracle loi = new Oracle(faits);
            PlanDeFinancement plan = SIMULATEUR.simulerSansConseils(Atelier.LECTEUR.lire(faits.demande()));
            assertThat(Comparaison.entre(loi, plan)).as("tirage %s\n%s\n%s", tirage, loi, faits.demande()).isEmpty();
            PlanDeLaLoi.RUBRIQUES.forEach(rubrique -> payeurs.addAll(loi.plan().sur(rubrique).keySet()));
            revenus.add(loi.revenu().dispositif());
            revenus.add(String.valueOf(loi.revenu().suite()));
        }
        // All of them pay in some of the draws, or the comparison would prove little.
        assertThat(payeurs).contains("CPF_DE", "CPF_SALARIE", "PARTICIPATION_CPF", "DOTATION_CPF", "AIF", "PTP", "PERIODE_RECONVERSION", "PLAN_OPCO",
                "EMPLOYEUR", "AGEFIPH", "APPORT_PERSONNEL", "PRO_A", "REGION_PRF", "REGION_SANITAIRE_SOCIAL", "AIDE_MOBILITE", "AGE", "AGEPI");
        assertThat(revenus).contains("AREF", "ASP", "RFF", "RFFT", "RPS", "PTP", "EMPLOYEUR", Revenus.PERSONNE.dispositif());
    }
}
