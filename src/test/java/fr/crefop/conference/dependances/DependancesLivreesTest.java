package fr.crefop.conference.dependances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.crefop.conference.financement.referentiel.DocumentTenu;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application carries from others: the list that the build makes, beside what was read about each line. */
class DependancesLivreesTest {

    private static final String COMMANDE = "mvn test -Dtest=DependancesLivreesTest -Ddocuments.ecrire=true";
    private static final Path LISTE = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
    private static final Path LECTURES = Path.of("docs", "dependances-soutien.yaml");

    private List<Composant> composants;
    private List<Soutien> lectures;

    /** A build without network makes no list: these tests are then reported as skipped. */
    @BeforeEach
    void lire() throws IOException {
        assumeThat(LISTE).as("mvn -o n'écrit pas la liste CycloneDX").exists();
        composants = Composant.lire(LISTE);
        lectures = Soutien.lire(LECTURES);
    }

    @Test
    void unComposantEstDeLaLigneQuiAEteLue() {
        assertThat(composants).allSatisfy(composant -> Soutien.de(composant, lectures).ifPresent(lecture ->
                assertThat(composant.version()).as("%s n'est plus de la ligne lue pour « %s »", composant, lecture.nom())
                        .startsWith(lecture.ligne())));
    }

    @Test
    void aucunComposantNEstPlusAncienQueCeQuUnAvisDemande() {
        assertThat(composants.stream().flatMap(c -> Soutien.de(c, lectures).stream().flatMap(s -> s.oublies(c).stream()))).isEmpty();
    }

    @Test
    void unComposantTropAncienSeVoit() {
        Composant ancien = new Composant("org.apache.tomcat.embed", "tomcat-embed-core", "10.1.9", "Apache-2.0");
        assertThat(Soutien.de(ancien, lectures).orElseThrow().oublies(ancien)).isNotEmpty();
    }

    @Test
    void chaqueLectureParleDUnComposantLivre() {
        assertThat(lectures).allSatisfy(lecture -> assertThat(composants).as(lecture.nom())
                .anyMatch(c -> Soutien.de(c, lectures).filter(lecture::equals).isPresent()));
    }

    @Test
    void lesDependancesLivreesSontEcrites() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What the application carries

                Written by `%s` from `META-INF/sbom/application.cdx.json`, the CycloneDX list that each build makes and the jar carries, and from
                [dependances-soutien.yaml](dependances-soutien.yaml), what was read about each line and when. Why each direct dependency is here:
                [dependances.md](dependances.md).

                ## Lines that were looked at

                | line | versions | support | advisories mended in it | open | read |
                |---|---|---|---|---|---|
                """.formatted(COMMANDE));
        for (Soutien lecture : lectures) {
            page.append("| %s | %s | %s | %s | %s | %s, %s |%n".formatted(lecture.nom(), versions(lecture), lecture.soutien(),
                    avis(lecture, lecture.corriges(), "; "), avis(lecture, lecture.ouverts(), ". "), lecture.source(), lecture.verifieLe()));
        }
        List<Composant> autres = composants.stream().filter(c -> Soutien.de(c, lectures).isEmpty()).toList();
        page.append("%n## Others, %d of %d: support and advisories not looked up%n%n| group | components | licence |%n|---|---|---|%n"
                .formatted(autres.size(), composants.size()));
        parGroupe(autres).forEach((groupe, siens) -> page.append("| %s | %s | %s |%n".formatted(groupe, siens.stream()
                .map(c -> c.nom() + " " + c.version()).collect(Collectors.joining(", ")), siens.get(0).licences())));
        DocumentTenu.verifier("dependances-livrees.md", page.toString(), COMMANDE);
    }

    private String versions(Soutien lecture) {
        return composants.stream().filter(c -> Soutien.de(c, lectures).filter(lecture::equals).isPresent()).map(Composant::version)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Composant.ORDRE))).stream().collect(Collectors.joining(", "));
    }

    private static String avis(Soutien lecture, Map<String, String> avis, String separateur) {
        return !lecture.avisLus() ? "not looked up" : avis.isEmpty() ? "none known" : avis.entrySet().stream().map(a -> a.getKey() + ": " + a.getValue())
                .collect(Collectors.joining(separateur));
    }

    private static Map<String, List<Composant>> parGroupe(List<Composant> composants) {
        return composants.stream().collect(Collectors.groupingBy(c -> c.groupe(), LinkedHashMap::new, Collectors.toList()));
    }
}
