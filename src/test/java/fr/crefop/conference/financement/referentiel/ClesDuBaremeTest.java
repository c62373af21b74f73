package fr.crefop.conference.financement.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.bareme.TextesDesBaremes;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The barème holds exactly the keys that rules and Java read, and no two values hold on the same day. */
class ClesDuBaremeTest {

    private static final List<String> SUFFIXES_OPACIF = List.of(".plafond", ".tauxHoraire", ".cdi.plafond", ".cdi.tauxHoraire",
            ".tranches", ".plancherSmic", ".remunerationMaximale");
    /** Written out in the code, beside the keys it composes. */
    private static final Pattern CLE = Pattern.compile("\"((?:aif|agefiph|agepi|aref|cif|conference|convention|cpf|csp|cumul|employeur|mobilite"
            + "|opacif|opca|pp|region|rff|rfpe|smic)\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\"");

    @Test
    void chaqueCleLueExiste() {
        assertThat(lues()).allSatisfy(cle -> assertThat(Atelier.BAREMES.parametre(cle)).as(cle).isNotNull());
    }

    @Test
    void chaqueCleDuBaremeEstLue() {
        Set<String> lues = lues();
        assertThat(Atelier.BAREMES.tous()).extracting(Parametre::cle).allSatisfy(cle -> assertThat(lues).contains(cle));
    }

    /** The test would say nothing if the code no longer composed these keys. */
    @Test
    void lesClesComposeesLeSontEncore() {
        String code = code();
        assertThat(code).contains("\"opacif.\" + ", "\"opca.\" + ", "\".pp\"", "\".plan\"", "\"cpf\"",
                "prefixe + \".plafond\"", "prefixe + \".tauxHoraire\"", "prefixe + \".tranches\"", "prefixe + \".plancherSmic\"",
                "\".remunerationMaximale\"", "\".cdi\"", "\"Certifiante\"", "\".courte\"", "\".semaine\"", "\".congesPayes\"");
    }

    /** A value that starts after the régime would be missing from its first plans. */
    @Test
    void chaqueParametreVautDesLePremierJourDuRegime() {
        assertThat(Atelier.BAREMES.tous()).allSatisfy(p -> assertThat(p.valeurs().firstKey()).as(p.cle()).isEqualTo("2015-01-01"));
    }

    /** Where a stranger looks for it; a code that begins so already is not written twice. */
    @Test
    void chaqueOpcaEtChaqueOpacifASonFichier() {
        Pattern cle = Pattern.compile("(?m)^(opca|opacif)\\.([A-Z][A-Z0-9_]*)\\.");
        TextesDesBaremes.du(RegimeDeTest.regime()).forEach((fichier, texte) -> cle.matcher(texte).results().forEach(m -> {
            String code = m.group(2).toLowerCase(Locale.ROOT);
            assertThat(fichier).isEqualTo((code.startsWith("opca_") ? "" : m.group(1) + "_") + code + ".yaml");
        }));
    }

    private static Set<String> lues() {
        Set<String> lues = new TreeSet<>(ReglesLues.trouver(CLE, code()));
        cles("(agefiph|cif|opca|region)\\.annexes\\.(?!CP)[A-Z]+").forEach(lues::add);
        cles("cumul\\..*").forEach(lues::add);
        cles("opca\\.[A-Z0-9_]+\\.(cpf|pp|plan)").forEach(lues::add);
        // Each body that a demande may name has every scale that its leave reads.
        cles("opacif\\.[A-Z_]+\\.plafond").forEach(cle -> SUFFIXES_OPACIF.forEach(
                suffixe -> lues.add(cle.substring(0, cle.lastIndexOf('.')) + suffixe)));
        // And some, what one of them alone has.
        cles("opacif\\.[A-Z_]+\\.(semaine|courte\\.plafond|courte\\.tauxHoraire|remunerationMaximaleCertifiante|congesPayes)").forEach(lues::add);
        // A cumul holds OUI, NON or the key of a convention.
        lues.stream().filter(cle -> cle.startsWith("cumul.")).toList().forEach(cle -> Atelier.BAREMES.parametre(cle).valeurs().values().stream()
                .map(Object::toString).filter(v -> v.startsWith("convention.")).forEach(lues::add));
        return lues;
    }

    private static List<String> cles(String motif) {
        return Atelier.BAREMES.tous().stream().map(Parametre::cle).filter(cle -> cle.matches(motif)).toList();
    }

    private static String code() {
        List<String> textes = new ArrayList<>();
        ReglesLues.toutes().forEach(regle -> textes.add(regle.texte()));
        textes.add(ReglesLues.lire("/rules/regimes/2015-2018/regime.yaml").replaceAll("(cle: |annexes: )([a-z.A-Z]+)", "\"$2\""));
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java/fr/crefop/conference/financement"))) {
            for (Path fichier : fichiers.filter(f -> f.toString().endsWith(".java")).toList()) {
                textes.add(Files.readString(fichier));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return textes.stream().collect(Collectors.joining("\n"));
    }
}
