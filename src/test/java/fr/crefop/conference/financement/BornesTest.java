package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.motifs;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges named at the end of part E of the référentiel: on the edge and one step beyond. */
class BornesTest {

    @Test
    void lAifSeDeposeQuinzeJoursAvant() {
        assertThat(lignes(plan("08", "dateDepot", "2018-09-30"))).contains("AIF CP 990.00");
        assertThat(motifs(plan("08", "dateDepot", "2018-10-01"), Dispositif.de("AIF"))).contains("AIF-E16");
    }

    @Test
    void leCifCddSeDeposeSoixanteJoursAvant() {
        assertThat(lignes(plan("01", "dateDepot", "2018-07-19"))).contains("CIF_CDD CP 16470.00");
        assertThat(motifs(plan("01", "dateDepot", "2018-07-20"), Dispositif.de("CIF_CDD"))).containsExactly("CIFCDD-E9");
    }

    @Test
    void leChequeSeDeposeQuatorzeJoursAvant() {
        assertThat(lignes(plan("03", "dateDepot", "2018-08-20"))).contains("REGION_CHEQUE CP 7668.00");
        assertThat(motifs(plan("03", "dateDepot", "2018-08-21"), Dispositif.de("REGION_CHEQUE"))).contains("REG-CHQ-E7");
    }

    @Test
    void lAgeDuCifCddSApprecieLeJourDuDepot() {
        assertThat(motifs(plan("12", "beneficiaire.dateNaissance", "1992-06-15"), Dispositif.de("CIF_CDD"))).contains("CIFCDD-E1");
        assertThat(lignes(plan("12", "beneficiaire.dateNaissance", "1992-06-16"))).contains("CIF_CDD CP 13725.00");
    }

    @Test
    void quatreMoisDeCddSontExiges() {
        assertThat(lignes(plan("12", "parcours.moisCdd12Mois", 4))).contains("CIF_CDD CP 13725.00");
        assertThat(motifs(plan("12", "parcours.moisCdd12Mois", 3), Dispositif.de("CIF_CDD"))).contains("CIFCDD-E2");
    }

    @Test
    void laFormationCommenceAuPlusDouzeMoisApresLeCdd() {
        assertThat(lignes(plan("01", "parcours.finDernierCdd", "2017-09-17"))).contains("CIF_CDD CP 16470.00");
        assertThat(motifs(plan("01", "parcours.finDernierCdd", "2017-09-16"), Dispositif.de("CIF_CDD"))).containsExactly("CIFCDD-E5");
    }

    @Test
    void lAifAdmetTrentePourCentDHeuresEnEntreprise() {
        assertThat(lignes(plan("02a", "formation.heuresCentre", 70, "formation.heuresEntreprise", 30))).contains("AIF CP 2960.00");
        assertThat(motifs(plan("02a", "formation.heuresCentre", 70, "formation.heuresEntreprise", 31), Dispositif.de("AIF"))).containsExactly("AIF-E6");
    }

    @ParameterizedTest
    @CsvSource({"2996.94, 26972.46", "2996.95, 26972.46", "4495.41, 38435.76", "4495.42, 36412.92", "1000.00, 9000.00"})
    void leSalaireDuCifDependDeSaTranche(String salaire, String total) {
        assertThat(plan("07", "parcours.salaireMoyen4DerniersMois", new java.math.BigDecimal(salaire)).remuneration().total())
                .hasToString(total);
    }

    @Test
    void soixanteKilometresPileNeSuffisentPas() {
        Object[] frais = {"frais.transport", 300, "frais.kmAllerRetour", 60, "frais.minutesAllerRetour", 90, "frais.jours", 20};
        assertThat(motifs(plan("02a", frais), Dispositif.de("AIDE_MOBILITE"))).contains("MOB-E2");
        Object[] loin = {"beneficiaire.allocation.type", "AUCUNE", "frais.transport", 300, "frais.kmAllerRetour", 61,
            "frais.minutesAllerRetour", 90, "frais.jours", 20};
        assertThat(lignes(plan("02a", loin))).contains("AIDE_MOBILITE TR 244.00");
    }

    @Test
    void centHeuresDeCpfPourCentVingtHeures() {
        assertThat(lignes(plan("02b", "beneficiaire.cpf.soldeHeures", 100, "formation.heuresCentre", 120)))
                .contains("CPF_DE CP 900.00");
    }

    @Test
    void lHeureDeCpfNeDepassePasLePrix() {
        assertThat(lignes(plan("02b", "beneficiaire.cpf.soldeHeures", 100, "formation.heuresCentre", 120, "formation.prixHt", 1000)))
                .contains("CPF_DE CP 833.33");
    }

    @Test
    void uneFormationADistanceDureAuMoinsVingtHeures() {
        assertThat(lignes(plan("02a", "formation.aDistance", true, "formation.heuresCentre", 20))).anyMatch(l -> l.startsWith("AIF"));
        assertThat(motifs(plan("02a", "formation.aDistance", true, "formation.heuresCentre", 19.5), Dispositif.de("AIF"))).containsExactly("AIF-E11");
    }
}
