package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

/** A funder's points of priority are data of its region's folder, dated; a slip of the pen is refused where it stands. */
class LectureDesPrioritesTest {

    private static final String TEXTE = """
            financeurs:
              REGION_32:
                - du: 2024-01-01
                  source: Un texte
                  marque: S
                  verifieLe: 2026-11-29
                  points:
                    - { points: 5, mots: peu qualifiée, donnee: beneficiaire.niveauDiplome, parmi: [ "3" ] }
                    - { points: 2, mots: cofinancement, plan: COFINANCEMENT }
                    - { points: 1, mots: métier porteur }
                - du: 2025-01-01
                  source: Un autre texte
                  marque: S
                  verifieLe: 2026-11-29
                  points:
                    - { points: 1, mots: petite entreprise, donnee: parcours.effectif, moinsDe: 50 }
            """;

    @Test
    void lesVersionsSeLisentDansLeurOrdreEtCritereParCritere() throws Exception {
        List<Priorites> versions = lire(TEXTE).get("REGION_32");

        assertThat(versions).extracting(Priorites::du).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        assertThat(versions.get(0).criteres()).extracting(Priorites.Critere::estAApprecier).containsExactly(false, false, true);
        assertThat(versions.get(0).criteres()).extracting(Priorites.Critere::cofinancement).containsExactly(false, true, false);
        assertThat(versions.get(0).donnees()).containsExactly("beneficiaire.niveauDiplome");
    }

    @Test
    void cellesDUnJourSontLesDernieresQuiAvaientCommence() {
        assertThat(Priorites.de("TRANSITIONS_PRO_32", LocalDate.of(2026, 1, 1))).isPresent();
        assertThat(Priorites.de("TRANSITIONS_PRO_32", LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(Priorites.de("FRANCE_TRAVAIL", LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void chaqueFinanceurQuiEnDonneEstCeluiDUneRegion() {
        assertThat(Priorites.toutes().map(Priorites::financeur).distinct())
                .allSatisfy(code -> assertThat(Cadre.lu().regions().values()).anyMatch(region -> region.financeurs().containsKey(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "points: 5, | points: 0, | attend un nombre entier de 1",
        "points: 2, | points: beaucoup, | attend un nombre, pas « beaucoup »",
        "mots: métier porteur } | mots: métier porteur, auPlus: 3 } | sans « donnee », rien n'est à comparer",
        "plan: COFINANCEMENT | plan: SEUL | « plan » attend COFINANCEMENT",
        "plan: COFINANCEMENT | 'plan: COFINANCEMENT, donnee: parcours.effectif, auPlus: 3' | se compare d'une façon",
        ", moinsDe: 50 | '' | se compare d'une façon",
        "2025-01-01 | 2023-01-01 | de la plus ancienne à la plus récente",
        "métier porteur } | métier porteur, poids: 3 } | propriété inconnue « poids »"})
    void uneFauteDePlumeEstRefusee(String avant, String apres, String refus) {
        assertThat(TEXTE).contains(avant);

        assertThatThrownBy(() -> lire(TEXTE.replace(avant, apres == null ? "" : apres))).isInstanceOf(CadreInvalide.class).hasMessageContaining("priorites.yaml")
                .hasMessageContaining(refus);
    }

    private static Map<String, List<Priorites>> lire(String texte) throws Exception {
        return LectureDesPriorites.lire(new Noeud("rules/regions/32/priorites.yaml", LectureYaml.lire(new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8)))));
    }
}
