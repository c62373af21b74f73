package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static fr.crefop.conference.financement.Atelier.ecarte;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.Parametre;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The twenty OPCAs of référentiel B.9, row by row: each special case on each side, and what is asked for when it decides. */
class OpcaTest {

    /** 100 hours at 300 euros, an account that pays all of them: what is paid is the rate times one hundred. */
    private static final Object[] CENT_HEURES = {"formation.heuresCentre", 100, "formation.prixHt", 30000, "formation.dureeMois", 2,
        "formation.rncp", false, "formation.codeRncp", "1", "formation.certifinfo", "1", "formation.niveauSortie", "III",
        "formation.formacodes", List.of("99999"), "beneficiaire.cpf.soldeHeures", 200, "parcours.idcc", "1", "parcours.naf", "0000Z",
        "dossier.contributionEmployeur.mode", "AUCUNE"};

    @ParameterizedTest(name = "{0} {1} : {2}")
    @CsvFileSource(resources = "/opca/cpf.csv", delimiter = '|', numLinesToSkip = 1)
    void lHeureDeCpf(String opca, String cas, String attendu) {
        assertThat(paye(Dispositif.de("CPF_SALARIE"), "PERIODE_PROFESSIONNALISATION", opca, cas)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @CsvFileSource(resources = "/opca/periode.csv", delimiter = '|', numLinesToSkip = 1)
    void lHeureDePeriodeDeProfessionnalisation(String opca, String cas, String attendu) {
        assertThat(paye(Dispositif.de("PERIODE_PROFESSIONNALISATION"), "CPF_SALARIE", opca, cas)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @CsvFileSource(resources = "/opca/plan.csv", delimiter = '|', numLinesToSkip = 1)
    void lHeureDePlan(String opca, String cas, String attendu) {
        assertThat(paye(Dispositif.de("PLAN_FORMATION"), "CPF_SALARIE", opca, cas)).isEqualTo(attendu);
    }

    /** What an OPCA asks for in its tariffs is a condition (I.6), unless the conférence chooses the statutory rate. */
    @Test
    void uneFormationHorsGrilleEstRefuseeOuAuTarifReglementaireSelonLaConference() {
        Object[] choisie = demande("OPCAIM", "rncp=true; hypotheses.opca.pp.horsGrille=DEFAUT", "CPF_SALARIE");
        assertThat(parametres(plan("04", choisie), Dispositif.de("PERIODE_PROFESSIONNALISATION"))).extracting(Parametre::cle)
                .contains("opca.pp.horsGrille", "opca.defaut.pp");
        PlanDeFinancement refuse = plan("04", demande("OPCAIM", "rncp=true", "CPF_SALARIE"));
        assertThat(ecarte(refuse, Dispositif.de("PERIODE_PROFESSIONNALISATION")).statut()).isEqualTo(StatutEcarte.ECARTE);
        assertThat(ecarte(refuse, Dispositif.de("PERIODE_PROFESSIONNALISATION")).motifs()).extracting(Motif::regle).containsExactly("PP-M1");
    }

    @Test
    void seuleLaLigneSansSourceDUneGrilleEstAFixerParLaConference() {
        assertThat(cpf("OPCA_DEFI", "parcours.idcc=1555")).isTrue();
        assertThat(cpf("OPCA_DEFI", "parcours.idcc=292")).isFalse();
    }

    private static boolean cpf(String opca, String cas) {
        return parametres(plan("04", demande(opca, cas, "PERIODE_PROFESSIONNALISATION")), Dispositif.de("CPF_SALARIE")).stream()
                .filter(p -> p.cle().equals("opca." + opca + ".cpf")).findFirst().orElseThrow().aFixerParLaConference();
    }

    private static List<Parametre> parametres(PlanDeFinancement plan, Dispositif dispositif) {
        return plan.contributions().stream().filter(c -> c.dispositif() == dispositif).findFirst().orElseThrow().justification().parametres();
    }

    /** Euros an hour, "0" when nothing is paid, or the datum that is asked for. */
    private static String paye(Dispositif dispositif, String exclu, String opca, String cas) {
        PlanDeFinancement plan = plan("04", demande(opca, cas, exclu));
        return plan.contributions().stream().filter(c -> c.dispositif() == dispositif).findFirst()
                .map(c -> c.montant().euros().divide(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString())
                .orElseGet(() -> ecarte(plan, dispositif).statut() == StatutEcarte.A_CONFIRMER
                        ? ecarte(plan, dispositif).motifs().get(0).donneeManquante() : "0");
    }

    /** {@code "clea=true; formacodes=31624; parcours.idcc=83"}; {@code ?} takes the datum out. */
    private static Object[] demande(String opca, String cas, String exclu) {
        List<Object> changements = new ArrayList<>(List.of(CENT_HEURES));
        changements.addAll(List.of("parcours.opca", opca, "hypotheses.exclure", List.of(exclu), "dossier.initiativeEmployeur", true));
        for (String changement : cas == null ? new String[0] : cas.split("; ")) {
            String[] parts = changement.split("=");
            changements.add(parts[0].contains(".") ? parts[0] : "formation." + parts[0]);
            changements.add(valeur(parts[0], parts[1]));
        }
        return changements.toArray();
    }

    private static Object valeur(String donnee, String texte) {
        return switch (texte) {
            case "?" -> null;
            case "true", "false" -> Boolean.valueOf(texte);
            default -> List.of("categories", "formacodes", "listesCpf").contains(donnee) ? List.of(texte.split(","))
                    : donnee.matches("heuresCentre|.*soldeHeures|.*defaut") ? (Object) new BigDecimal(texte) : texte;
        };
    }
}
