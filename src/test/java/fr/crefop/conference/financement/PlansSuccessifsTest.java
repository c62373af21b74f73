package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.MoteurDeRegles;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.regles.Presomptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Plans computed one after the other, or together: nothing of one may be left in another. */
class PlansSuccessifsTest {

    private static final List<String> CAS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");
    private static final Map<String, Demande> DEMANDES = new LinkedHashMap<>();
    private static final Map<String, String> ATTENDUS = new LinkedHashMap<>();

    static {
        CAS.forEach(numero -> {
            DEMANDES.put(numero, Atelier.LECTEUR.lire(Atelier.demande(numero)));
            ATTENDUS.put(numero, json(numero));
        });
    }

    private static String json(String numero) {
        try {
            return Atelier.JSON.writeValueAsString(Atelier.SIMULATEUR.simuler(DEMANDES.get(numero)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void unPlanNeDependPasDeCeluiCalculeAvantLui() {
        for (String avant : CAS) {
            for (String numero : CAS) {
                assertThat(json(avant)).isEqualTo(ATTENDUS.get(avant));
                assertThat(json(numero)).as("%s après %s", numero, avant).isEqualTo(ATTENDUS.get(numero));
            }
        }
    }

    @Test
    void desPlansDifferentsCalculesEnsembleNeSeMelentPas() throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> travaux = new ArrayList<>();
            for (int graine = 0; graine < 8; graine++) {
                Random hasard = new Random(graine);
                travaux.add(() -> {
                    for (int i = 0; i < 500; i++) {
                        String numero = CAS.get(hasard.nextInt(CAS.size()));
                        assertThat(json(numero)).isEqualTo(ATTENDUS.get(numero));
                    }
                    return null;
                });
            }
            for (Future<Void> travail : fils.invokeAll(travaux)) {
                travail.get();
            }
        } finally {
            fils.shutdown();
        }
    }

    /** A rule that fails (here on a barème without any value) spoils its session, and only that one. */
    @Test
    void uneRegleQuiEchoueNeGatePasLesPlansSuivants() throws Exception {
        MoteurDeRegles moteur = RegimeDeTest.DE_2015.moteur();
        Demande demande = Presomptions.appliquer(DEMANDES.get("02a"));
        LocalDate debut = demande.formation().debut();
        String avant = lignes(moteur.evaluer(demande, Atelier.BAREMES.au(debut), Set.of()));
        assertThatThrownBy(() -> moteur.evaluer(demande, new Baremes(List.of()).au(debut), Set.of()))
                .hasStackTraceContaining("Paramètre de barème inconnu");
        assertThat(lignes(moteur.evaluer(demande, Atelier.BAREMES.au(debut), Set.of()))).isEqualTo(avant).isNotEmpty();
    }

    private static String lignes(Evaluation evaluation) {
        List<String> lignes = evaluation.affectation().lignes().stream()
                .map(ligne -> ligne.dispositif() + " " + ligne.rubrique() + " " + ligne.calcul()).toList();
        return String.join("\n", lignes);
    }

    /** Only the groups order the rules: none of them opens or closes the way to another. */
    @Test
    void uneRegleNeChangeJamaisLesFaits() {
        assertThat(RegimeDeTest.tous()).allSatisfy(regime -> assertThat(regime.regles().values()).allSatisfy(texte ->
                assertThat(texte).doesNotContainPattern("\\b(insert|insertLogical|update|modify|retract|delete)\\s*[({]")));
    }

    @Test
    void sansConseilsLePlanEstLeMeme() {
        SimulateurParRegles simulateur = (SimulateurParRegles) Atelier.SIMULATEUR;
        for (Demande demande : DEMANDES.values()) {
            PlanDeFinancement sans = simulateur.simulerSansConseils(demande);
            assertThat(sans.conseils()).isEmpty();
            assertThat(sans).usingRecursiveComparison().ignoringFields("conseils").isEqualTo(simulateur.simuler(demande));
        }
    }
}
