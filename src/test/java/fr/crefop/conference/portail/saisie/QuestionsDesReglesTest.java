package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page asks what the rules of the régime read about a person of that status, and nothing else: found by changing one datum at a
 * time in many demandes, whatever the declaration says.
 */
@Tag("complet")
class QuestionsDesReglesTest {

    private static final Regime AUJOURDHUI = Cadre.lu().regime("2019-");
    /** Of no rule: they name the case, its training, its certification, and say which conférence it belongs to. */
    private static final Set<String> DU_DOSSIER = Set.of("reference", "formation.intitule", "beneficiaire.regionDomicile", "beneficiaire.dateNaissance",
            "formation.heuresCentre", "formation.prixHt", "dateDepot", Declaration.STATUT, Declaration.DEBUT);

    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie(new PeriodesDesRegimes(), new Organismes(Atelier.TOUS));

    static Stream<Arguments> statutsDeChaqueRegime() {
        return Cadre.lu().regimes().stream().flatMap(regime -> Declaration.deLaDemande().donnee(Declaration.STATUT).codes().stream()
                .map(statut -> Arguments.of(regime, statut)));
    }

    static Stream<String> statuts() {
        return Declaration.deLaDemande().donnee(Declaration.STATUT).codes().stream();
    }

    @ParameterizedTest(name = "{1}, {0}")
    @MethodSource("statutsDeChaqueRegime")
    void ceQuUneRegleLitOuAttendEstDemande(Regime regime, String statut) {
        PlansTires plans = new PlansTires(regime, statut);
        List<Donnee> tues = PlansTires.donnees(regime).stream().filter(donnee -> !demandee(donnee, statut, regime)).toList();

        assertThat(plans.quiChangent(tues, 400, false)).as("lues par une règle, et non demandées").isEmpty();
        assertThat(plans.quiChangent(tues, 30, true)).as("lues par un conseil, et non demandées").isEmpty();
        Set<String> attendues = plans.demandees(150, false);
        attendues.addAll(plans.demandees(20, true));
        assertThat(tues).filteredOn(donnee -> attendues.contains(donnee.chemin())).extracting(Donnee::chemin)
                .as("attendues par un plan, et non demandées").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statuts")
    void ceQuAucuneRegleNeLitNEstPasDemande(String statut) {
        PlansTires plans = new PlansTires(AUJOURDHUI, statut);

        assertThat(PlansTires.donnees(AUJOURDHUI)).filteredOn(donnee -> !DU_DOSSIER.contains(donnee.chemin()) && demandee(donnee, statut, AUJOURDHUI))
                .filteredOn(donnee -> !plans.change(donnee, 400, false) && !plans.change(donnee, 20, true)).extracting(Donnee::chemin)
                .as("demandées, et lues par aucune règle").isEmpty();
    }

    /** For some training of that régime. */
    private boolean demandee(Donnee donnee, String statut, Regime regime) {
        String nom = CatalogueDeSaisie.PREFIXE + donnee.chemin().replaceAll("\\[].*", "");
        return PREMIERS_JOURS.stream().filter(regime::contient).anyMatch(jour -> catalogue.pour(new Profil(jour, statut)).champ(nom).isPresent());
    }

    private static final List<java.time.LocalDate> PREMIERS_JOURS = Stream.of("2015-06-01", "2018-06-01", "2019-06-03", "2020-03-02", "2023-06-05", "2024-03-04",
            "2024-09-02", "2026-09-07").map(java.time.LocalDate::parse).toList();
}
