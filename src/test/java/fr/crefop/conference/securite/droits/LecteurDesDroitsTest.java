package fr.crefop.conference.securite.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

/** A rights file that contradicts itself does not open the house. */
class LecteurDesDroitsTest {

    @Test
    void leFichierDeLaMaisonSeLit() throws IOException {
        DroitsEcrits droits = LecteurDesDroits.lire(fichier());

        assertThat(droits.action("deposer-une-saisine").roles()).containsExactlyInAnyOrder(Role.CONSEILLER, Role.SECRETARIAT);
        assertThat(droits.action("rouvrir-un-dossier").ouverteEn(EtatDossier.CLOS)).isTrue();
        assertThat(droits.action("rouvrir-un-dossier").ouverteEn(EtatDossier.RECU)).isFalse();
        assertThat(droits.dossiers(Role.ADMIN)).isEmpty();
    }

    @Test
    void lAdresseQuiDitLePlusLEmporteEtCelleQueRienNeNommeNAPasDAction() throws IOException {
        DroitsEcrits droits = LecteurDesDroits.lire(fichier());

        assertThat(action(droits, "GET", "/engine-rest/task/count")).isEqualTo("ouvrir-les-taches");
        assertThat(action(droits, "GET", "/engine-rest/task/a1b2")).isEqualTo("repondre-a-ses-taches");
        assertThat(action(droits, "DELETE", "/engine-rest/task/a1b2")).isEqualTo("ferme-a-tous");
        assertThat(action(droits, "GET", "/engine-rest/t%61sk/a1b2")).isEqualTo("repondre-a-ses-taches");
        assertThat(action(droits, "GET", "/nulle-part")).isNull();
        assertThat(droits.methodes(PathContainer.parsePath("/api/saisines"))).isEqualTo(Set.of("POST"));
    }

    /** What is written instead of what stands in the file, and what is then said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "roles: [conseiller, secretariat]|roles: [conseiller, secretaire]|inconnu « SECRETAIRE »",
        "GET /messagerie|GET /connexion|est déjà nommée à l'action « se-connecter »",
        "adresses: [GET /dossiers, GET /api/dossiers]|adresses: []|aucune adresse",
        "adresses: [GET /dossiers, GET /api/dossiers]|adresses: [/api/dossiers]|adresse illisible",
        "adresses: [GET /dossiers, GET /api/dossiers]|adresses: ['GET /api/{dossiers']|adresse illisible",
        "etats: [CLOS]|etats: [FERME]|inconnu « FERME »",
        "dossier: SUIVI|dossier: VOISIN|inconnu « VOISIN »",
        "portee: STRUCTURE,|portee: REGION,|inconnu « REGION »",
        "vue: COLLEGE,|vue: BUREAU,|vue inconnue « BUREAU »",
        "portee: SOLLICITE, vue: FINANCEUR,|portee: SOLLICITE,|vue inconnue",
        "clos: UN_TEMPS|clos: PLUS_TARD|inconnu « PLUS_TARD »",
        "donnees: toutes|donnees: toute|les données sont une liste",
        "[dateDepot, beneficiaire.statut,|[dateDepot, beneficiaire.statuts,|donnée inconnue « beneficiaire.statuts »",
        "lignes: LES_SIENNES|lignes: LES_MIENNES|inconnu « LES_MIENNES »",
        "phrase: Rouvrir un dossier clos|phrase:|la phrase manque",
        "refus: INTROUVABLE|refuse: INTROUVABLE|propriété inconnue « refuse »",
        "roles: tous|roles: chacun|les rôles sont une liste",
        "cfor: La commission C+FOR|commission: La commission|inconnu « COMMISSION »",
        "rouvrir-un-dossier:|retirer-un-dossier:|illisible"})
    void unFichierQuiSeContreditEstRefuse(String ecrit, String autre, String dit) throws IOException {
        String fichier = fichier();
        assertThat(fichier).contains(ecrit);

        assertThatThrownBy(() -> LecteurDesDroits.lire(fichier.replaceFirst(Pattern.quote(ecrit),
                Matcher.quoteReplacement(autre)))).isInstanceOf(DroitsInvalides.class).hasMessageContaining(dit);
    }

    private static String action(DroitsEcrits droits, String methode, String chemin) {
        return droits.action(methode, PathContainer.parsePath(chemin)).map(Action::code).orElse(null);
    }

    private static String fichier() throws IOException {
        return new String(LecteurDesDroitsTest.class.getResourceAsStream("/droits.yaml").readAllBytes(), StandardCharsets.UTF_8)
                .lines().filter(ligne -> !ligne.startsWith("#")).collect(Collectors.joining("\n"));
    }
}
