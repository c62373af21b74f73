package fr.crefop.conference.financement.regime2019.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.AidesDEssai;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.SimulateurParRegles;
import fr.crefop.conference.financement.moteur.RegionsEssayees;
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

    /** Where an aid of the Région is known as a whole, it pays, gives way to the AIF, or takes its place. */
    @Test
    void lesReglesRepondentCeQueLaLoiRepondLaOuUneRegionPaie() {
        comparerLaOuUneRegionPaie(0, 500);
    }

    @Test
    @Tag("complet")
    void lesReglesRepondentCeQueLaLoiRepondLaOuUneRegionPaieSurDeuxMilleAutresDemandes() {
        comparerLaOuUneRegionPaie(500, 2_500);
    }

    @Test
    @Tag("complet")
    void lesReglesRepondentCeQueLaLoiRepondSurDixMilleAutresDemandes() {
        comparer(1_500, 11_500);
    }

    private static void comparerLaOuUneRegionPaie(int de, int a) {
        SimulateurParRegles simulateur = (SimulateurParRegles) Atelier.simulateur(
                RegionsEssayees.ou(LoiDeLAideEssayee.REGION, AidesDEssai.de(LoiDeLAideEssayee.REGION, LoiDeLAideEssayee.DITE)));
        int payes = 0;
        int avecAccord = 0;
        for (int tirage = de; tirage < a; tirage++) {
            Faits faits = new TirageDeFaits(GRAINE - 1 - tirage).tirer();
            // A place that a Région buys is told of the Centre-Val de Loire only.
            faits.regionDomicile = LoiDeLaRegion.PLACES.contains(faits.session) ? faits.regionDomicile : LoiDeLAideEssayee.REGION;
            faits.regionFormation = LoiDeLaRegion.PLACES.contains(faits.session) ? faits.regionFormation : LoiDeLAideEssayee.REGION;
            // Every other one as that aid likes it, and France Travail does not.
            faits.certification = tirage % 2 == 0 ? "RNCP" : faits.certification;
            faits.valideParFranceTravail = tirage % 4 == 0 ? Boolean.FALSE : faits.valideParFranceTravail;
            Oracle loi = new Oracle(faits, new LoiDeLAideEssayee(faits));
            PlanDeFinancement plan = simulateur.simulerSansConseils(Atelier.LECTEUR.lire(faits.demande()));
            assertThat(Comparaison.entre(loi, plan)).as("tirage %s\n%s\n%s", tirage, loi, faits.demande()).isEmpty();
            payes += loi.plan().paie("REGION_AIDE_INDIVIDUELLE") ? 1 : 0;
            avecAccord += loi.plan().paie("AIF") ? 1 : 0;
        }
        assertThat(payes).isGreaterThan((a - de) / 50);
        assertThat(avecAccord).isGreaterThan((a - de) / 50);
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
