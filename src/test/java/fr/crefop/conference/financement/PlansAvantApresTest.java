package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DemandesRecues.DemandeRecue;
import fr.crefop.conference.financement.ComparaisonDePlans.Objet;
import fr.crefop.conference.financement.bareme.Parametre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value tried on a plan changes, without any database: the register in force is a list. */
class PlansAvantApresTest {

    private static final LocalDate EN_2018 = LocalDate.of(2018, 1, 1);
    private static final Instant RECU_LE = Instant.parse("2018-04-03T08:00:00Z");
    /** Cases of trainings that start from 2018 on: there, what a text sets stands at one date for all the year. */
    private static final List<String> CAS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");

    /** @param fixees what the conférence has set before */
    private record EnVigueur(List<ValeurFixee> fixees) implements ValeursEnVigueur {
        @Override
        public Reglage le(LocalDate jour) {
            return new Reglage(fixees, jour);
        }

        @Override
        public Reglage le(LocalDate jour, Instant connuLe) {
            return le(jour);
        }

        @Override
        public String version() {
            return String.valueOf(fixees);
        }
    }

    private static ValeurFixee fixee(String cle, Object contenu) {
        return new ValeurFixee(1, cle, EN_2018, contenu, "séance du 12 mars 2018", "secretariat", Instant.parse("2018-03-12T09:00:00Z"));
    }

    private static ValeurEssayee essayee(String cle, Object contenu) {
        return ValeurEssayee.simple(cle, EN_2018, contenu, String.valueOf(contenu));
    }

    private static SimulateurParRegles simulateur(ValeursEnVigueur valeurs) {
        return new SimulateurParRegles(Atelier.TOUS, Atelier.REGLEMENTS, valeurs, null);
    }

    private static Demande demande(String cas, Object... changements) {
        return Atelier.LECTEUR.lire(Atelier.demande(cas, changements));
    }

    private static EssaiDeValeur essai(EnVigueur enVigueur, ValeurEssayee valeur, Demande... demandes) {
        ValeursDUnEssai valeurs = new ValeursDUnEssai(enVigueur, Atelier.TOUS, valeur);
        PlansAvantApres plans = new PlansAvantApres(simulateur(enVigueur), simulateur(valeurs), valeurs);
        for (int rang = 0; rang < demandes.length; rang++) {
            plans.compter(new DemandeRecue("CF-2018-0000" + rang, RECU_LE, demandes[rang]));
        }
        return plans.resultat(valeur, EN_2018, demandes.length);
    }

    /** Case 02a: AIF of 2,960.00 and a complete plan; nobody else may pay what a ceiling takes off. */
    @Test
    void unPlafondDe2000SurUneAideDe2960LaisseUnResteDe960() {
        EssaiDeValeur essai = essai(new EnVigueur(List.of()), essayee("aif.plafond", new BigDecimal("2000")), demande("02a"));

        assertThat(essai.changes()).singleElement().satisfies(change -> {
            assertThat(change.avant()).hasToString("0.00");
            assertThat(change.apres()).hasToString("960.00");
            assertThat(change.ecart()).hasToString("960.00");
        });
        assertThat(essai.ecarts()).extracting(e -> e.objet() + " " + e.dispositif() + " " + e.plans() + " " + e.ecart())
                .containsExactly("CONTRIBUTION AIF 1 -960.00", "RESTE null 1 960.00");
    }

    @Test
    void lesDifferencesDePlusieursPlansSAjoutentEtLaPlusGrandeVientDAbord() {
        EssaiDeValeur essai = essai(new EnVigueur(List.of()), essayee("aif.plafond", new BigDecimal("2000")),
                demande("02a", "formation.prixHt", 2600), demande("02a"), demande("02a", "formation.prixHt", 2000));

        assertThat(essai.calcules()).isEqualTo(3);
        assertThat(essai.changes()).extracting(c -> c.numero() + " " + c.ecart()).containsExactly("CF-2018-00001 960.00", "CF-2018-00000 60.00");
        assertThat(essai.ecarts()).extracting(e -> e.objet() + " " + e.plans() + " " + e.ecart()).containsExactly("CONTRIBUTION 2 -1020.00", "RESTE 2 1020.00");
    }

    /** Each value that is left to the conférence, at what it is on the first day of the training. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void essayerLaValeurEnVigueurNeChangeAucunPlan(String cas) {
        Demande demande = demande(cas);
        LocalDate debut = demande.formation().debut();
        List<Parametre> aFixer = Atelier.TOUS.du(debut).tous().stream().filter(ValeursFixees::seFixe)
                .filter(p -> p.aFixer(p.valeurs().floorKey(debut))).toList();

        assertThat(aFixer).hasSizeGreaterThan(30).allSatisfy(p -> {
            Object enVigueur = p.valeurs().floorEntry(debut).getValue();
            EssaiDeValeur essai = essai(new EnVigueur(List.of()), ValeurEssayee.simple(p.cle(), debut, enVigueur, ""), demande);
            assertThat(essai.calcules()).isEqualTo(1);
            assertThat(essai.changes()).isEmpty();
        });
    }

    @Test
    void essayerCeQueLaConferenceAFixeNeChangeRienNonPlus() {
        EnVigueur enVigueur = new EnVigueur(List.of(fixee("aif.plafond", new BigDecimal("2000"))));

        assertThat(essai(enVigueur, essayee("aif.plafond", new BigDecimal("2000.00")), demande("02a")).changes()).isEmpty();
        assertThat(essai(enVigueur, essayee("aif.plafond", null), demande("02a")).changes()).singleElement()
                .satisfies(change -> assertThat(change.ecart()).hasToString("-960.00"));
    }

    /** What was tried is what would be: each plan is the one of the value once set. */
    @Test
    void lePlanEssayeEstCeluiQueDonneraitLaValeurFixee() {
        ValeursDUnEssai essai = new ValeursDUnEssai(new EnVigueur(List.of()), Atelier.TOUS, essayee("aif.plafond", new BigDecimal("1500")));
        EnVigueur fixe = new EnVigueur(List.of(fixee("aif.plafond", new BigDecimal("1500"))));

        assertThat(CAS).allSatisfy(cas -> assertThat(Atelier.lignes(simulateur(essai).simulerSansConseils(demande(cas))))
                .isEqualTo(Atelier.lignes(simulateur(fixe).simulerSansConseils(demande(cas)))));
    }

    @Test
    void unEssaiNeToucheLePlanDePersonne() {
        EnVigueur enVigueur = new EnVigueur(List.of());
        SimulateurParRegles simulateur = simulateur(enVigueur);
        PlanDeFinancement avant = simulateur.simuler(demande("02a"));

        assertThat(essai(enVigueur, essayee("aif.plafond", BigDecimal.ONE), demande("02a")).changes()).hasSize(1);

        assertThat(simulateur.simuler(demande("02a"))).isEqualTo(avant);
    }

    @Test
    void uneFormationDUnAutreRegimeNEstPasRecalculee() {
        EssaiDeValeur essai = essai(new EnVigueur(List.of()), essayee("aif.plafond", BigDecimal.ONE), demande("26-01"), demande("02a"));

        assertThat(essai.horsDePortee()).isEqualTo(1);
        assertThat(essai.calcules()).isEqualTo(1);
        assertThat(essai.changes()).extracting(EssaiDeValeur.PlanChange::numero).containsExactly("CF-2018-00001");
    }

    /** rfpe.de26: left to the conférence for 2017, given by a text from 2018 on. */
    @Test
    void laOuUnTexteDonneLaValeurLEssaiNeLaRemplacePas() {
        ValeurEssayee de2017 = ValeurEssayee.simple("rfpe.de26", LocalDate.of(2017, 6, 1), BigDecimal.ONE, "1");

        assertThat(essai(new EnVigueur(List.of()), de2017, demande("02a")).horsDePortee()).isEqualTo(1);
    }

    @Test
    void unDossierQueLesReglesRefusentEstCompteAPart() {
        Demande refusee = demande("02a").avec(Map.of("inconnue", true));

        EssaiDeValeur essai = essai(new EnVigueur(List.of()), essayee("aif.plafond", BigDecimal.ONE), refusee);

        assertThat(essai.incalculables()).isEqualTo(1);
        assertThat(essai.calcules()).isZero();
    }
}
