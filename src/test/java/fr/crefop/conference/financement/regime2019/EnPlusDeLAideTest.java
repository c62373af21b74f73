package fr.crefop.conference.financement.regime2019;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.aide;
import static fr.crefop.conference.financement.regime2019.AidesDeRegion.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the individual aid of a Région pays beside the teaching, as far as its file tells it (regions.md A.3, A.7); the rest is told. */
class EnPlusDeLAideTest {

    private static final String PAIE_MILLE = "montant: { plafond: { lignes: [ { euros: 1000 } ] } }";
    private static final Object[] LOIN = {"frais.transport", 900, "frais.kmAllerRetour", 31, "formation.dureeMois", 3, "formation.fin", null};

    private static Simulateur annexe(String annexe) {
        return aide("du: 2019-01-01", "au: ouverte", "appreciationDe: ENTREE_EN_FORMATION", "disponibilite: [ { etat: OUVERTE, du: 2019-01-01 } ]",
                PAIE_MILLE, "complements: { annexes: [ " + annexe + " ] }");
    }

    private static Simulateur remuneration(String remuneration) {
        return aide("du: 2019-01-01", "au: ouverte", "appreciationDe: ENTREE_EN_FORMATION", "disponibilite: [ { etat: OUVERTE, du: 2019-01-01 } ]",
                PAIE_MILLE, "complements: { remuneration: " + remuneration + " }");
    }

    private static String transport(Simulateur simulateur, Object... changements) {
        return lignes(plan(simulateur, changements)).stream().filter(l -> l.contains(" TR ")).findFirst().orElse("rien");
    }

    private static boolean dit(PlanDeFinancement plan, String quoi) {
        return plan.conseils().stream().anyMatch(c -> c.libelle().contains("ce que le plan ne calcule pas") && c.effet().toLowerCase().contains(quoi));
    }

    @Test
    void leTransportEstPayeAuMoisEtNEstPlusDitACote() {
        Simulateur mois = annexe("{ rubriques: [ TR ], par: MOIS, seuilKm: 15, lignes: [ { euros: 98.79 } ] }");
        PlanDeFinancement plan = plan(mois, LOIN);
        assertThat(lignes(plan)).contains("REGION_AIDE_INDIVIDUELLE CP 1000.00", "REGION_AIDE_INDIVIDUELLE TR 296.37");
        assertThat(plan.contributions()).filteredOn(c -> c.rubrique().name().equals("TR")).singleElement().satisfies(c -> {
            assertThat(c.justification().calcul().replace('\u00a0', ' ')).isEqualTo("98,79 × 3 mois = 296,37");
            assertThat(c.justification().regles()).contains("RAI-M5");
        });
        assertThat(dit(plan, "transport")).isFalse();
        assertThat(transport(mois, avec(LOIN, "frais.transport", 200))).isEqualTo("REGION_AIDE_INDIVIDUELLE TR 200.00");
    }

    /** « > 15 km » (FA-1), from home: as much back. */
    @ParameterizedTest(name = "{0} km aller et retour : {1}")
    @CsvSource({"30, rien", "31, REGION_AIDE_INDIVIDUELLE TR 296.37", ", rien"})
    void leTransportDemandeUneDistance(Integer km, String attendu) {
        Simulateur mois = annexe("{ rubriques: [ TR ], par: MOIS, seuilKm: 15, lignes: [ { euros: 98.79 } ] }");
        assertThat(transport(mois, avec(LOIN, "frais.kmAllerRetour", km))).isEqualTo(attendu);
        assertThat(dit(plan(mois, avec(LOIN, "frais.kmAllerRetour", km)), "transport")).isEqualTo("rien".equals(attendu));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"{ rubriques: [ TR ], par: '?', lignes: [ { euros: 98.79 } ] }", "{ rubriques: [ TR ], par: MOIS, lignes: '?' }",
        "{ rubriques: [ TR ], par: MOIS, seuilKm: '?', lignes: [ { euros: 98.79 } ] }", "{ rubriques: [ TR, HE ], par: MOIS, lignes: [ { euros: 90 } ] }",
        "{ rubriques: [ TR ], par: MOIS, lignes: [ { si: { quotientFamilialMax: 600 }, euros: 90 } ] }",
        "{ rubriques: [ TR ], par: MOIS, lignes: [ { euros: 90 } ], nonCumul: true }"})
    void ceQueLeFichierNeDitPasResteACote(String annexe) {
        Simulateur inconnue = annexe(annexe.replace('\'', '"'));
        assertThat(transport(inconnue, LOIN)).isEqualTo("rien");
        assertThat(dit(plan(inconnue, LOIN), "transport")).isTrue();
    }

    /** A step that is known to be out of reach leaves the next; one of which nobody knows leaves none. */
    @Test
    void leSeuilLePlusLoinDAbord() {
        Simulateur deux = annexe("{ rubriques: [ HE ], par: FORMATION, seuilKm: 250, lignes: [ { euros: 101.84 } ] },"
                + " { rubriques: [ HE ], par: FORMATION, lignes: [ { euros: 37.20 } ] }");
        assertThat(lignes(plan(deux, "frais.hebergement", 500, "frais.kmAllerRetour", 501))).contains("REGION_AIDE_INDIVIDUELLE HE 101.84");
        assertThat(lignes(plan(deux, "frais.hebergement", 500, "frais.kmAllerRetour", 500))).contains("REGION_AIDE_INDIVIDUELLE HE 37.20");
        assertThat(lignes(plan(deux, "frais.hebergement", 500))).noneMatch(l -> l.contains(" HE "));
    }

    @Test
    void lAideQuiNePaieRienDeLaFormationNePaieAucunFrais() {
        Simulateur mois = annexe("{ rubriques: [ TR ], par: MOIS, lignes: [ { euros: 98.79 } ] }");
        assertThat(lignes(plan(mois, avec(LOIN, "beneficiaire.cpf.soldeEuros", 7000)))).containsExactly("CPF_DE CP 6300.00");
    }

    @Test
    void ceQueLaRegionADitPayerAuPlusBorneAussiLesFrais() {
        Simulateur mois = annexe("{ rubriques: [ TR ], par: MOIS, lignes: [ { euros: 98.79 } ] }");
        assertThat(lignes(plan(mois, avec(LOIN, "dossier.montantsAccordes", Map.of("REGION_AIDE_INDIVIDUELLE", 1100)))))
                .contains("REGION_AIDE_INDIVIDUELLE CP 1000.00", "REGION_AIDE_INDIVIDUELLE TR 100.00");
    }

    @Test
    void quiNAAucuneAllocationEstRemunereCommeUnStagiaire() {
        Simulateur rps = remuneration("{ bareme: RPS }");
        assertThat(Revenus.dit(plan(rps, SANS_ALLOCATION).remuneration())).isEqualTo("RPS 2326.95 REGION_75");
        assertThat(dit(plan(rps, SANS_ALLOCATION), "rémunération")).isFalse();
    }

    /** One payer: the allowance goes on first (N-5). */
    @Test
    void lAllocationPasseDAbord() {
        assertThat(Revenus.dit(plan(remuneration("{ bareme: RPS }"), "dossier.validationPoleEmploi", true, "hypotheses.exclure", List.of("AIF")).remuneration()))
                .isEqualTo("AREF 3540.00 FRANCE_TRAVAIL");
    }

    @ParameterizedTest(name = "{0} heures : {1}")
    @CsvSource({"70, rien", "70.5, RPS 2326.95 REGION_75"})
    void laFormationEstAssezLonguePourLaRemuneration(double heures, String attendu) {
        Simulateur rps = remuneration("{ bareme: RPS, plusDHeures: 70 }");
        assertThat(Revenus.dit(plan(rps, avec(SANS_ALLOCATION, "formation.heuresCentre", heures, "formation.heuresEntreprise", 0)).remuneration())).isEqualTo(attendu);
    }

    @Test
    void desHeuresEnEntrepriseInconnuesFontAttendreLaRemuneration() {
        PlanDeFinancement plan = plan(remuneration("{ bareme: RPS, plusDHeures: 70 }"), avec(SANS_ALLOCATION, "formation.heuresCentre", 60,
                "formation.heuresEntreprise", null));
        assertThat(plan.remuneration()).isNull();
        assertThat(plan.conseils()).anyMatch(c -> "formation.heuresEntreprise".equals(c.champ()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"{ bareme: RPS, reserveeA: les métiers de la mer }", "{ bareme: '?' }", "{ bareme: RPS, plusDHeures: '?' }", "{ bareme: RPS, mensuel: '?' }"})
    void uneRemunerationQuiNEstPasDiteEnEntierResteACote(String remuneration) {
        PlanDeFinancement plan = plan(remuneration(remuneration.replace('\'', '"')), SANS_ALLOCATION);
        assertThat(plan.remuneration()).isNull();
        assertThat(dit(plan, "rémunération")).isTrue();
    }

    /** HDF-1 once the Région answered, of a training of more than seventy hours (FA-6). */
    @Test
    void lesHautsDeFranceRemunerentLeurChequePass() {
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(Aujourdhui.demande("01", avec(SANS_ALLOCATION,
                "beneficiaire.regionDomicile", "32", "formation.regionFormation", "32", "dossier.validationPoleEmploi", false,
                "dossier.montantsAccordes", Map.of("REGION_AIDE_INDIVIDUELLE", 3000)))));
        assertThat(lignes(plan)).contains("REGION_AIDE_INDIVIDUELLE CP 3000.00");
        assertThat(Revenus.dit(plan.remuneration())).isEqualTo("RPS 2326.95 REGION_32");
    }

    /** BFC-1 once the Région answered: its transport is known; its lodging, paid for nobody knows what, and its bonus are told. */
    @Test
    void laBourgogneFrancheComtePaieLeTransport() {
        PlanDeFinancement plan = Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(Aujourdhui.demande("01", avec(LOIN,
                "beneficiaire.dateNaissance", "2000-02-02", "beneficiaire.niveauDiplome", "4", "beneficiaire.regionDomicile", "27",
                "formation.regionFormation", "27", "dossier.validationPoleEmploi", false, "frais.hebergement", 400,
                "dossier.montantsAccordes", Map.of("REGION_AIDE_INDIVIDUELLE", 5000)))));
        assertThat(lignes(plan)).contains("REGION_AIDE_INDIVIDUELLE TR 296.37").noneMatch(l -> l.contains(" HE "));
        assertThat(dit(plan, "prime : 200")).isTrue();
        assertThat(dit(plan, "hébergement : ")).isTrue();
        assertThat(dit(plan, "transport : ")).isFalse();
    }

    private static final Object[] SANS_ALLOCATION = {"beneficiaire.allocation", Map.of("type", "AUCUNE"), "formation.dureeMois", 3, "formation.fin", null};

    private static Object[] avec(Object[] contexte, Object... autres) {
        Object[] tous = java.util.Arrays.copyOf(contexte, contexte.length + autres.length);
        System.arraycopy(autres, 0, tous, contexte.length, autres.length);
        return tous;
    }
}
