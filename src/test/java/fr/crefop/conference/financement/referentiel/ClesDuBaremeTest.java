package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.bareme.TextesDesBaremes;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The barème of each régime holds exactly the keys that its rules and Java read, and no two values hold on the same day. */
class ClesDuBaremeTest {

    private static final String TOUS = "fr.crefop.conference.financement.moteur.RegimeDeTest#tous";
    private static final List<String> SUFFIXES_OPACIF = List.of(".plafond", ".tauxHoraire", ".cdi.plafond", ".cdi.tauxHoraire",
            ".tranches", ".plancherSmic", ".remunerationMaximale");
    private static final String JAVA = java();
    /** Written out in the code, beside the keys it composes: what begins as a key of some régime does. What a measure is called is no key. */
    private static final Pattern CLE = Pattern.compile("(?<!Timer\\.builder\\()\"((?:" + RegimeDeTest.tous().stream().flatMap(r -> r.baremes().tous().stream())
            .map(p -> p.cle().substring(0, p.cle().indexOf('.'))).distinct().collect(Collectors.joining("|")) + ")\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\"");

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueCleLueParUneRegleExiste(RegimeDeTest regime) {
        assertThat(ReglesLues.trouver(CLE, regles(regime))).isNotEmpty().allSatisfy(cle -> assertThat(regime.baremes().parametre(cle)).as(cle).isNotNull());
    }

    /** The code is one for all régimes: a key that it names is of one of them at least. */
    @Test
    void chaqueCleLueParLeCodeExiste() {
        assertThat(ReglesLues.trouver(CLE, JAVA)).isNotEmpty().allSatisfy(cle ->
                assertThat(RegimeDeTest.tous()).as(cle).anyMatch(regime -> regime.baremes().parametre(cle) != null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueCleDuBaremeEstLue(RegimeDeTest regime) {
        Set<String> lues = lues(regime);
        assertThat(regime.baremes().tous()).extracting(Parametre::cle).filteredOn(cle -> !lues.contains(cle)).isEmpty();
    }

    /** The test would say nothing if the code no longer composed these keys. */
    @Test
    void lesClesComposeesLeSontEncore() {
        assertThat(JAVA).contains("\"opco.\" + p.opco() + \".\" + colonne", "\"plan\"", "\"enveloppe\"", "\"nuit\"", "\"repas\"", "\"annexes\"", "\"remuneration\"",
                "\"remunerationAge\"", "dispositif.toLowerCase(Locale.ROOT) + \".\" + ligne");
        assertThat(JAVA + regles(RegimeDeTest.DE_2015)).contains("\"opacif.\" + ", "\"opca.\" + ", "\".pp\"", "\".plan\"", "\"cpf\"",
                "prefixe + \".plafond\"", "prefixe + \".tauxHoraire\"", "prefixe + \".tranches\"", "prefixe + \".plancherSmic\"",
                "\".remunerationMaximale\"", "\".cdi\"", "\"Certifiante\"", "\".courte\"", "\".semaine\"", "\".congesPayes\"");
    }

    /** A value that starts after the régime would be missing from its first plans. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(TOUS)
    void chaqueParametreVautDesLePremierJourDuRegime(RegimeDeTest regime) {
        assertThat(regime.baremes().tous()).allSatisfy(p -> assertThat(p.valeurs().firstKey()).as(p.cle()).isBeforeOrEqualTo(regime.regime().debut()));
    }

    /** Where a stranger looks for it; a code that begins so already is not written twice. */
    @Test
    void chaqueOpcaEtChaqueOpacifASonFichier() {
        Pattern cle = Pattern.compile("(?m)^(opca|opacif)\\.([A-Z][A-Z0-9_]*)\\.");
        TextesDesBaremes.du(RegimeDeTest.DE_2015.regime()).forEach((fichier, texte) -> cle.matcher(texte).results().forEach(m -> {
            String code = m.group(2).toLowerCase(Locale.ROOT);
            assertThat(fichier).isEqualTo((code.startsWith("opca_") ? "" : m.group(1) + "_") + code + ".yaml");
        }));
    }

    private static Set<String> lues(RegimeDeTest regime) {
        Set<String> lues = new TreeSet<>(ReglesLues.trouver(CLE, JAVA + regles(regime)));
        cles(regime, "[a-z]+\\.annexes\\.(?!CP)[A-Z]+").stream().filter(cle -> regles(regime).contains("\"" + cle.replaceAll("[A-Z]+$", "") + "\""))
                .forEach(lues::add);
        cles(regime, "cumul\\..*").forEach(lues::add);
        cles(regime, "opca\\.[A-Z0-9_]+\\.(cpf|pp|plan)").forEach(lues::add);
        // Of each OPCO since 2019, what it pays and what a company has for the year; of each pay of a stage, the rows of its scale.
        cles(regime, "opco\\.[A-Z0-9_]+\\.(plan|enveloppe|nuit|repas|annexes|remuneration|remunerationAge)").forEach(lues::add);
        cles(regime, "(rfft|rps)\\..*").stream().filter(cle -> (JAVA + regles(regime)).contains("\"" + cle.replaceAll("^(rfft|rps)\\.", "") + "\"")).forEach(lues::add);
        // The same in a price that holds the tax.
        cles(regime, ".*Ttc").stream().filter(cle -> JAVA.contains("\"" + cle.replaceAll("Ttc$", "") + "\" + monnaie")).forEach(lues::add);
        // Each body that a demande may name has every scale that its leave reads.
        cles(regime, "opacif\\.[A-Z_]+\\.plafond").forEach(cle -> SUFFIXES_OPACIF.forEach(
                suffixe -> lues.add(cle.substring(0, cle.lastIndexOf('.')) + suffixe)));
        // And some, what one of them alone has.
        cles(regime, "opacif\\.[A-Z_]+\\.(semaine|courte\\.plafond|courte\\.tauxHoraire|remunerationMaximaleCertifiante|congesPayes)").forEach(lues::add);
        // A cumul holds OUI, NON or the key of a convention.
        cles(regime, "cumul\\..*").forEach(cle -> regime.baremes().parametre(cle).unite().replace("choix ", "").lines().flatMap(codes -> Stream.of(codes.split(" ")))
                .filter(code -> code.startsWith("convention.")).forEach(lues::add));
        return lues;
    }

    private static List<String> cles(RegimeDeTest regime, String motif) {
        return regime.baremes().tous().stream().map(Parametre::cle).filter(cle -> cle.matches(motif)).toList();
    }

    /** Rules and rows as the compiler takes them, and what regime.yaml reads, its keys between quotes. */
    private static String regles(RegimeDeTest regime) {
        return ReglesLues.de(regime).toutes().stream().map(ReglesLues.RegleLue::texte).collect(Collectors.joining("\n"))
                + ReglesLues.lire("/" + regime.regime().dossier() + "/regime.yaml").replaceAll("(cle: |annexes: )([a-z.A-Z]+)", "\"$2\"");
    }

    private static String java() {
        List<String> textes = new ArrayList<>();
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java/fr/crefop/conference/financement"))) {
            for (Path fichier : fichiers.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                textes.add(Files.readString(fichier));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", textes);
    }
}
