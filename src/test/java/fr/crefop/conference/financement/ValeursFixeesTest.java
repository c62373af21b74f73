package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value set by the conférence changes in a plan, without any database: the register is a list. */
class ValeursFixeesTest {

    private static final Registre REGISTRE = new Registre();
    private static final SimulateurParRegles SIMULATEUR = new SimulateurParRegles(Atelier.TOUS, Atelier.REGLEMENTS, REGISTRE, null);
    private static final LocalDate EN_2018 = LocalDate.of(2018, 1, 1);

    private static final class Registre implements ValeursEnVigueur {
        private List<ValeurFixee> fixees = List.of();

        @Override
        public Reglage le(LocalDate jour) {
            return new Reglage(fixees, jour);
        }

        @Override
        public Reglage le(LocalDate jour, Instant connuLe) {
            return new Reglage(fixees.stream().filter(v -> !v.le().isAfter(connuLe)).toList(), jour);
        }

        @Override
        public String version() {
            return String.valueOf(fixees);
        }
    }

    private static ValeurFixee valeur(String cle, LocalDate effet, Object contenu) {
        return new ValeurFixee(1, cle, effet, contenu, "séance du 12 mars 2018", "secretariat", Instant.parse("2018-03-12T09:00:00Z"));
    }

    private static ValeurFixee plafondAif(LocalDate effet, String euros) {
        return valeur("aif.plafond", effet, new BigDecimal(euros));
    }

    /** Case 02a: AIF of 2 960.00 without any ceiling, training that starts on 2 May 2018. */
    private static PlanDeFinancement planDuCas02a(ValeurFixee... fixees) {
        return plan("02a", fixees);
    }

    private static PlanDeFinancement plan(String cas, ValeurFixee... fixees) {
        REGISTRE.fixees = List.of(fixees);
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande(cas));
        return SIMULATEUR.simuler(demande);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12"})
    void tantQueLaConferenceNeFixeRienLePlanEtSonEmpreinteSontInchanges(String cas) {
        assertThat(plan(cas)).isEqualTo(Atelier.plan(cas));
    }

    @Test
    void lePlafondFixeBorneLAideEtLaLigneDitQuiLAFixe() {
        PlanDeFinancement plan = planDuCas02a(plafondAif(EN_2018, "2000"));
        assertThat(Atelier.lignes(plan)).contains("AIF CP 2000.00");
        var aif = plan.contributions().stream().filter(c -> c.dispositif() == Dispositif.de("AIF")).findFirst().orElseThrow();
        assertThat(aif.justification().parametres()).filteredOn(p -> p.cle().equals("aif.plafond")).singleElement().satisfies(p -> {
            assertThat(p.source()).contains("Fixé par la conférence", "séance du 12 mars 2018");
            assertThat(p.dateEffet()).isEqualTo(EN_2018);
            assertThat(p.aFixerParLaConference()).isFalse();
        });
    }

    @Test
    void uneValeurNeVautQuePourLesFormationsQuiCommencentApresSonEffet() {
        assertThat(Atelier.lignes(planDuCas02a(plafondAif(LocalDate.of(2018, 5, 2), "2000")))).contains("AIF CP 2000.00");
        assertThat(Atelier.lignes(planDuCas02a(plafondAif(LocalDate.of(2018, 5, 3), "2000")))).contains("AIF CP 2960.00");
    }

    @Test
    void laDerniereDateDEffetVautPuisLaDerniereNotee() {
        assertThat(Atelier.lignes(planDuCas02a(plafondAif(LocalDate.of(2018, 2, 1), "1000"), plafondAif(EN_2018, "2000"))))
                .contains("AIF CP 1000.00");
        assertThat(Atelier.lignes(planDuCas02a(plafondAif(EN_2018, "1000"), plafondAif(EN_2018, "2000")))).contains("AIF CP 2000.00");
    }

    @Test
    void uneValeurVideRetireLeFrein() {
        assertThat(Atelier.lignes(planDuCas02a(plafondAif(EN_2018, "1000"), valeur("aif.plafond", LocalDate.of(2018, 2, 1), null))))
                .contains("AIF CP 2960.00");
    }

    @Test
    void ceQueSupposeLaDemandePasseAvant() {
        REGISTRE.fixees = List.of(plafondAif(EN_2018, "2000"));
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande("02a", "hypotheses.aif.plafond", 1500));
        assertThat(Atelier.lignes(SIMULATEUR.simuler(demande))).contains("AIF CP 1500.00");
    }

    @Test
    void unTexteQuiPrendEffetPlusTardReprendLeDessus() {
        ValeurFixee de2015 = valeur("rfpe.de26", LocalDate.of(2015, 1, 1), new BigDecimal("500"));
        assertThat(REGISTRE.le(EN_2018).appliquer(Atelier.BAREMES.au(EN_2018), p -> true).valeur("rfpe.de26").decimal()).isEqualByComparingTo("401.09");
        REGISTRE.fixees = List.of(de2015);
        LocalDate en2017 = LocalDate.of(2017, 6, 1);
        assertThat(REGISTRE.le(en2017).appliquer(Atelier.BAREMES.au(en2017), p -> true).valeur("rfpe.de26").decimal()).isEqualByComparingTo("500");
        assertThat(REGISTRE.le(EN_2018).appliquer(Atelier.BAREMES.au(EN_2018), p -> true).valeur("rfpe.de26").decimal()).isEqualByComparingTo("401.09");
    }

    /** Its conférence sets the values of this instance's region: those that another region has of its own hold there. */
    @Test
    void ceQueLeFichierDUneAutreRegionDitNEstPasAFixerIci() {
        REGISTRE.fixees = List.of(plafondAif(EN_2018, "2000"), valeur("aif.coutHoraireMax", EN_2018, new BigDecimal("11")));
        RegistresDuBareme registres = new RegistresDuBareme(Atelier.TOUS, REGISTRE, null);
        Parametre ici = Atelier.BAREMES.parametre("aif.plafond");
        List<Parametre> ailleurs = new ArrayList<>(Atelier.BAREMES.tous());
        ailleurs.remove(ici);
        ailleurs.add(new Parametre(ici.cle(), ici.description(), ici.unite(), new TreeMap<>(Map.of(LocalDate.of(2015, 1, 1), new BigDecimal("700"))), ici.source(),
                ici.provenance(), ici.verifieLe(), true, null, null, Set.of()));
        Bareme autreRegion = registres.appliquer(new Baremes(ailleurs).au(EN_2018), registres.le(EN_2018));
        assertThat(autreRegion.valeur("aif.plafond").decimal()).isEqualByComparingTo("700");
        assertThat(autreRegion.valeur("aif.coutHoraireMax").decimal()).isEqualByComparingTo("11");
        Bareme cetteRegion = registres.appliquer(Atelier.BAREMES.au(EN_2018), registres.le(EN_2018));
        assertThat(cetteRegion.valeur("aif.plafond").decimal()).isEqualByComparingTo("2000");
    }

    @Test
    void lEmpreinteSuitLesValeursEtLePlanDHierSeRecalculeAlIdentique() {
        PlanDeFinancement avant = planDuCas02a();
        PlanDeFinancement apres = planDuCas02a(plafondAif(EN_2018, "2000"));
        assertThat(apres.empreinte()).isNotEqualTo(avant.empreinte());
        assertThat(planDuCas02a(plafondAif(EN_2018, "2000")).empreinte()).isEqualTo(apres.empreinte());
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande("02a"));
        assertThat(SIMULATEUR.simulerTelQue(demande, Instant.parse("2018-03-12T08:59:59Z"))).isEqualTo(avant);
        assertThat(SIMULATEUR.simulerTelQue(demande, Instant.parse("2018-03-12T09:00:00Z"))).isEqualTo(apres);
    }

    /** The register accepts a value once and for all demandes: none may stop the computation. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "03", "04", "07", "08", "11", "12"})
    void aucuneValeurAdmiseNEmpecheDeCalculer(String cas) {
        List<ValeurFixee> essais = new ArrayList<>();
        Atelier.BAREMES.tous().stream().filter(ValeursFixees::seFixe).forEach(p -> valeursExtremes(p)
                .forEach(contenu -> essais.add(valeur(p.cle(), LocalDate.of(2015, 1, 1), contenu))));
        assertThat(essais).hasSizeGreaterThan(100);
        for (ValeurFixee essai : essais) {
            assertThatCode(() -> plan(cas, essai)).as(essai.cle() + " = " + essai.contenu()).doesNotThrowAnyException();
        }
    }

    private static List<Object> valeursExtremes(Parametre p) {
        List<Object> valeurs = new ArrayList<>(ContenuAttendu.choix(p));
        if (ContenuAttendu.estUnOuiNon(p)) {
            valeurs.addAll(List.of(true, false));
        } else if (valeurs.isEmpty()) {
            valeurs.addAll(List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("10000")));
        }
        if (p.valeurs().containsValue(null)) {
            valeurs.add(null);
        }
        valeurs.removeIf(v -> v != null && ContenuAttendu.refus(p, v, "") != null);
        return valeurs;
    }
}
