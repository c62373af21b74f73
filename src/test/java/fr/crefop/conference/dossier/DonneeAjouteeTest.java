package fr.crefop.conference.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.dossier.declaration.LectureDeLaDeclaration;
import fr.crefop.conference.dossier.lecture.SchemaDuContrat;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.ReglesRefusees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** A datum written in a copy of rules/demande.yaml is everywhere, without a line of Java. */
public class DonneeAjouteeTest {

    private static final String DONNEE = "      - {chemin: parcours.moisEtranger, type: nombre, unite: mois, presume: 0,"
            + " libelle: Mois travaillés à l'étranger, jusquAu: 2018-12-31, aLaPlace: parcours.effectif}\n";

    /** That copy. */
    public static Declaration declaration() {
        return lue(texte());
    }

    private static String texte() {
        return avec("      - {chemin: parcours.naf,", DONNEE);
    }

    private static String avec(String devant, String ligne) {
        try {
            String texte = Files.readString(Path.of("rules/demande.yaml"));
            assertThat(texte).contains(devant);
            return texte.replace(devant, ligne + devant);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Declaration lue(String texte) {
        return LectureDeLaDeclaration.lire(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void leContratServiLaPorte() {
        assertThat(SchemaDuContrat.contrat(declaration()).at("/components/schemas/Parcours/properties/moisEtranger"))
                .hasToString("{\"type\":\"number\",\"minimum\":0,\"description\":\"Mois travaillés à l'étranger (mois). "
                        + "Pour une formation qui commence au plus tard le 31\u00a0décembre 2018\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-09-17 | -1      | doit être au moins 0
            2018-09-17 | "douze" | un nombre
            2018-09-17 | 121     | au plus 120 mois
            2019-01-02 | 12      | Donnez à la place « Effectif de l'entreprise » (parcours.effectif).
            """)
    void laLectureLaControle(String debut, String valeur, String message) throws Exception {
        ObjectNode demande = Atelier.demande("01", "formation.debut", debut, "formation.fin", null,
                "parcours.moisEtranger", Atelier.JSON.readTree(valeur));

        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> new LecteurDeDemande(List.of(), declaration()).lire(demande));

        assertThat(refus.erreurs()).filteredOn(e -> e.champ().equals("parcours.moisEtranger")).extracting(Erreur::message)
                .singleElement().asString().contains(message);
    }

    @Test
    void laLectureLAccepte() {
        assertThat(new LecteurDeDemande(List.of(), declaration()).lire(Atelier.demande("01", "parcours.moisEtranger", 12))).isNotNull();
    }

    /** The build makes its component, typed, and its presumption. */
    @Test
    void lEnregistrementLaPorte(@TempDir Path dossier) throws Exception {
        Fabrique fabrique = fabriquer(dossier, texte());

        assertThat(fabrique.sortie()).as(fabrique.dit()).isZero();
        assertThat(dossier.resolve("fr/crefop/conference/dossier/Parcours.java")).content()
                .contains("BigDecimal moisEtranger,", "@param moisEtranger Mois travaillés à l'étranger, in mois",
                        "moisEtranger == null ? new BigDecimal(\"0\") : moisEtranger");
    }

    /** Before the compiler says it of a class that nobody wrote. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {chemin: parcours.mois-etranger, type: texte, libelle: X} | « mois-etranger » ne peut pas être un nom
            {chemin: parcours.class, type: texte, libelle: X}         | « class » ne peut pas être un nom
            {chemin: parcours.naf, type: texte, libelle: X}           | parcours.naf : déclarée deux fois
            {chemin: parcours.x, type: image, libelle: X}             | type inconnu, « image »
            """)
    void laConstructionRefuseCeQueJavaNePeutPasEcrire(String ligne, String message, @TempDir Path dossier) throws Exception {
        Fabrique fabrique = fabriquer(dossier, avec("      - {chemin: parcours.naf,", "      - " + ligne + "\n"));

        assertThat(fabrique.sortie()).isNotZero();
        assertThat(fabrique.dit()).contains("demande.yaml, ").contains(message).doesNotContain("Exception");
    }

    private record Fabrique(int sortie, String dit) {}

    private static Fabrique fabriquer(Path dossier, String declaration) throws Exception {
        Files.writeString(dossier.resolve("demande.yaml"), declaration);
        Process fabrique = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                Path.of(Yaml.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(),
                "src/build/java/EnregistrementsDeLaDemande.java", dossier.resolve("demande.yaml").toString(), dossier.toString())
                .redirectErrorStream(true).start();
        String dit = new String(fabrique.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(fabrique.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Fabrique(fabrique.exitValue(), dit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {chemin: parcours.x, type: choix, libelle: X}                                     | un choix a des options
            {chemin: parcours.x, type: nombre, libelle: X}                                    | le plus qu'on puisse croire
            {chemin: parcours.x, type: texte}                                                 | un libellé
            {chemin: metier.x, type: texte, libelle: X}                                       | metier n'est pas parmi les objets
            {chemin: parcours.x, type: texte, libelle: X, aLaPlace: parcours.y}               | aLaPlace nomme une donnée qui n'existe pas
            {chemin: parcours.x, type: choix, libelle: X, enPhrase: true, options: {ETAT: l'Etat}} | se dit déjà
            {chemin: parcours.x, type: texte, libele: X}                                      | clé inconnue « libele »
            {chemin: parcours.x, type: nombre, unite: mois, libelle: X, presume: aucun}       | « aucun » n'est pas une réponse
            {chemin: parcours.x, type: nombre, unite: mois, libelle: X, presume: 200}         | « 200 » n'est pas une réponse
            {chemin: parcours.x, type: nombre, libelle: X, auPlus: soixante mois}             | auPlus commence par un nombre
            {chemin: parcours.x, type: texte, libelle: X, jusquAu: 31/12/2018}                | une date comme 2018-12-31
            {chemin: parcours.x, type: texte, libelle: X, rare: souvent}                      | rare
            {chemin: parcours.x, type: image, libelle: X}                                     | image
            {chemin: parcours.x, type: texte, libelle: X, statuts: {SALARIE: {}}}             | « SALARIE » n'est pas un statut ; connus : DEMANDEUR_EMPLOI
            {chemin: parcours.x, type: texte, libelle: X, statuts: salaries}                  | statuts
            {chemin: parcours.x, type: texte, libelle: X, jusquAu: 2018-12-31, statuts: {INDEPENDANT: {aPartirDu: 2019-01-01}}} | elle ne vaut pour aucune formation à partir du 1er
            {chemin: parcours.x, type: texte, libelle: X, jusquAu: 2018-12-31, depuis: {2024-01-01: {libelle: Y}}}            | ces mots ne se liraient jamais
            {chemin: parcours.x, type: texte, libelle: X, depuis: {2024-01-01: {options: {A: B}}}}                            | nomment un code qu'elle n'a pas
            {chemin: parcours.x, type: texte, libelle: X, depuis: {2024-01-01: {libellé: Y}}}                                 | libellé
            {chemin: parcours.x, type: texte, libelle: X, dAbord: X}                                                          | est obligatoire
            """)
    void uneDeclarationQuiSeContreditArreteTout(String ligne, String message) {
        String texte = avec("      - {chemin: parcours.naf,", "      - " + ligne + "\n");

        assertThatThrownBy(() -> lue(texte)).isInstanceOf(ReglesRefusees.class).hasMessageContaining(message);
    }
}
