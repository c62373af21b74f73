package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reason why an id is not evaluated is true: what it points to exists. */
class NonEvalueesTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";
    private static final Pattern CLASSE = Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][A-Za-z]*)*)\\b(?=[,)])|\\b(RubriquesPayables)\\b");
    private static final Pattern REGLE = Pattern.compile("\\b(?:EMP-M|APP-\\d|[A-Z]{2,7}\\d*-[A-Z]+\\d*[a-z]?)\\b");
    private static final ReglesLues EN_2015 = ReglesLues.de(RegimeDeTest.DE_2015);

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueClasseNommeeExiste(RegimeDeTest regime) throws IOException {
        Set<String> classes;
        try (Stream<Path> fichiers = Files.walk(Path.of("src"))) {
            classes = fichiers.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".java"))
                    .map(f -> f.replace(".java", "")).collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(ReglesLues.de(regime).nonEvaluees().values()).allSatisfy(raison -> CLASSE.matcher(raison.replaceAll("I\\.\\d|B\\.\\d+", "")).results()
                .forEach(m -> assertThat(classes).as(raison).contains(m.group(1) == null ? m.group(2) : m.group(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueRegleNommeeEstEvaluee(RegimeDeTest regime) {
        ReglesLues lues = ReglesLues.de(regime);
        Set<String> regles = lues.toutes().stream().map(r -> r.regle().id()).collect(Collectors.toSet());
        assertThat(lues.nonEvaluees().values()).allSatisfy(raison -> REGLE.matcher(raison).results().map(m -> m.group())
                .filter(id -> lues.idsAdmis().contains(id))
                .forEach(id -> assertThat(regles.contains(id) || !lues.parametresDe(id).isEmpty()).as(raison).isTrue()));
    }

    /** Who enters the case is told what no rule can see. */
    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CIFCDD-E3  | parcours.moisCdd12Mois   | CUI-CAE ; études ; devenu CDI
            CIFCDD-E3b | parcours.moisCdd12Mois   | avant 26 ans
            CIFCDD-E4  | parcours.finDernierCdd   | dernier jour du dernier contrat
            CPFS-E5    | dossier.accordEmployeur  | CléA ; VAE ; abondement correctif ; accord collectif ; calendrier
            PP-X       | dossier.accordEmployeur  | accord écrit ; 80 heures
            CPFDE-P    | dossier.nombreDevis      | compte activé
            AIF-P      | dossier.nombreDevis      | convention entre Pôle emploi
            CIFCDD-P   | dossier.nombreDevis      | BIAF ; bulletins ; programme
            """)
    void ceQueLAideDeSaisieRappelleYEst(String id, String champ, String mots) {
        assertThat(EN_2015.nonEvaluees().get(id)).contains("l'aide de saisie");
        assertThat(Declaration.deLaDemande().donnee(champ).aide()).contains(mots.split(" ; "));
    }

    /** Since 2019 at any age (PTP-E2b), and the page says it to who answers for a training of today. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2019-01-01", "2021-01-01", "2026-09-07"})
    void lesContratsQuUnProjetDeTransitionNeComptePasSontRappeles(LocalDate debut) {
        assertThat(ReglesLues.de(RegimeDeTest.DE_2019).nonEvaluees().get("PTP-E2b")).contains("l'aide de saisie");
        assertThat(Declaration.deLaDemande().donnee("parcours.moisCdd12Mois").textes(debut).aide()).contains("contrat aidé", "études", "devenu CDI", "l'apprentissage",
                "la professionnalisation").doesNotContain("26 ans");
    }

    @Test
    void chaqueRappelPromisEstVerifieCiDessus() {
        assertThat(EN_2015.nonEvaluees().entrySet()).filteredOn(e -> e.getValue().contains("aide de saisie"))
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrder("CIFCDD-E3", "CIFCDD-E3b", "CIFCDD-E4", "CPFS-E5", "PP-X", "CPFDE-P", "AIF-P", "CIFCDD-P");
    }
}
