package fr.crefop.conference.portail.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.regles.Grille;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page asks what the rules of the régime read about a person of that status, and nothing else: as the rows of the conditions
 * name it, and as plans show it where one datum at a time is changed in many demandes, whatever the declaration says.
 */
class QuestionsDesReglesTest {

    private static final Regime AUJOURDHUI = Cadre.lu().regime("2019-");
    /** They name the case, or the contract requires them of all. */
    private static final Set<String> DU_DOSSIER = Set.of("reference", "dateDepot", "formation.intitule", "formation.heuresCentre", "formation.prixHt",
            "beneficiaire.dateNaissance", "beneficiaire.regionDomicile", Declaration.STATUT, Declaration.DEBUT);
    /**
     * Read where a draw seldom leads, as PeriodeDeReconversionTest, AidesDeFranceTravailTest, RemunerationDeStageTest, RemunerationDesSalariesTest,
     * FraisDuPlanDeLOpcoTest and CompteEnEurosTest show; the last day stands for the duration.
     */
    private static final Set<String> RAREMENT_TIREES = Set.of("projet.reconversion.accordCollectif.moisMax", "beneficiaire.aideMobiliteDejaPercue",
            "frais.jours", "frais.nuits", "formation.semaines", "parcours.salaireMensuel", "parcours.opco", "formation.fin", "formation.metierEligibleRff",
            "beneficiaire.autreBeneficiaireObligationEmploi");
    /** What is read of an aid is the region's to say, and a region may open one to anybody: this Java names the data. */
    private static final Path AIDES = Path.of("src/main/java/fr/crefop/conference/financement/aides");

    private final CatalogueDeSaisie catalogue = new CatalogueDeSaisie(new PeriodesDesRegimes(), new Organismes(Atelier.TOUS));

    static Stream<Arguments> statutsDeChaqueRegime() {
        return Cadre.lu().regimes().stream().flatMap(regime -> statuts().map(statut -> Arguments.of(regime, statut)));
    }

    static Stream<String> statuts() {
        return Declaration.deLaDemande().donnee(Declaration.STATUT).codes().stream();
    }

    @ParameterizedTest
    @MethodSource("statuts")
    void ceQuUneLigneDesConditionsLitEstDemande(String statut) {
        Set<String> connues = PlansTires.donnees(AUJOURDHUI).stream().map(Donnee::chemin).collect(Collectors.toSet());

        assertThat(LignesLues.de(AUJOURDHUI, statut)).filteredOn(connues::contains)
                .filteredOn(chemin -> !demandee(Declaration.deLaDemande().donnee(chemin), statut, AUJOURDHUI)).isEmpty();
    }

    /** A grid that reads what nobody is asked pays by an answer that nobody gave. */
    @ParameterizedTest
    @MethodSource("regimes")
    void ceQuUneGrilleLitEstDemande(Regime regime) {
        Set<String> lues = luesParLesGrilles(regime);
        assertThat(lues).isNotEmpty();

        assertThat(lues).filteredOn(chemin -> PlansTires.donnees(regime).stream().filter(donnee -> donnee.chemin().replaceAll("\\.type$", "").equals(chemin))
                .noneMatch(donnee -> statuts().anyMatch(statut -> demandee(donnee, statut, regime)))).isEmpty();
    }

    private static Set<String> luesParLesGrilles(Regime regime) {
        return new RegimeDeTest(regime).grilles().stream().flatMap(grille -> Grille.donneesLues(grille).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Regime> regimes() {
        return Cadre.lu().regimes().stream();
    }

    @Tag("complet")
    @ParameterizedTest(name = "{1}, {0}")
    @MethodSource("statutsDeChaqueRegime")
    void ceQuUnPlanLitOuAttendEstDemande(Regime regime, String statut) {
        PlansTires plans = new PlansTires(regime, statut);
        List<Donnee> tues = PlansTires.donnees(regime).stream().filter(donnee -> !demandee(donnee, statut, regime)).toList();

        assertThat(plans.quiChangent(tues, 200, false)).as("lues par une règle, et non demandées").isEmpty();
        assertThat(plans.quiChangent(tues, 5, true)).as("lues par un conseil, et non demandées").isEmpty();
        Set<String> attendues = plans.demandees(80, false);
        attendues.addAll(plans.demandees(5, true));
        assertThat(tues).filteredOn(donnee -> attendues.contains(donnee.chemin())).extracting(Donnee::chemin)
                .as("attendues par un plan, et non demandées").isEmpty();
    }

    @Tag("complet")
    @ParameterizedTest
    @MethodSource("statuts")
    void ceQuAucuneRegleNeLitNEstPasDemande(String statut) throws IOException {
        PlansTires plans = new PlansTires(AUJOURDHUI, statut);
        Set<String> lues = new TreeSet<>(LignesLues.de(AUJOURDHUI, statut));
        lues.addAll(DU_DOSSIER);
        lues.addAll(RAREMENT_TIREES);
        lues.addAll(luesParLesGrilles(AUJOURDHUI));
        String aides = aides();

        assertThat(PlansTires.donnees(AUJOURDHUI)).filteredOn(donnee -> demandee(donnee, statut, AUJOURDHUI) && !lues.contains(donnee.chemin())
                        && !aides.contains('"' + donnee.chemin() + '"'))
                .filteredOn(donnee -> !plans.change(donnee, 300, false) && !plans.change(donnee, 10, true)).extracting(Donnee::chemin)
                .as("demandées, et lues par aucune règle").isEmpty();
    }

    private static String aides() throws IOException {
        try (Stream<Path> fichiers = Files.list(AIDES)) {
            StringBuilder textes = new StringBuilder();
            for (Path fichier : fichiers.toList()) {
                textes.append(Files.readString(fichier));
            }
            return textes.toString();
        }
    }

    /** For some training of that régime. */
    private boolean demandee(Donnee donnee, String statut, Regime regime) {
        String nom = CatalogueDeSaisie.PREFIXE + donnee.chemin().replaceAll("\\[].*", "");
        return PlansTires.PREMIERS_JOURS.stream().filter(regime::contient).anyMatch(jour -> catalogue.pour(new Profil(jour, statut)).champ(nom).isPresent());
    }
}
