package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** How a bureau decides is written in its region's folder; what is badly written is refused where it stands, with what to give. */
class LectureDeLaGouvernanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "du: 2024-06-19 | du: 19/06/2024 | versions 1 : « du » attend une date",
        "votants: MEMBRES | votants: TOUS | on admet : COLLEGES, MEMBRES",
        "marque: C | marque: K | on admet : S, C",
        "quorum: { en: MEMBRES, auMoins: 1/2 } | quorum: { en: MEMBRES, auMoins: 17 } | versions 1.quorum : quorum de 1 à 16 attendu, pas 17",
        "quorum: { en: MEMBRES, auMoins: 1/2 } | quorum: { en: MEMBRES, auMoins: 3/2 } | « auMoins » attend un nombre comme 3, une part comme 1/2 ou 50 %, pas « 3/2 »",
        "quorum: { en: MEMBRES, auMoins: 1/2 } | quorum: { en: MEMBRES, auMoins: 0 } | « auMoins » attend un nombre",
        "quorum: { en: MEMBRES, auMoins: 1/2 } | quorom: 3 | propriété inconnue « quorom »",
        "plusDe: 1/2 | plusDe: 9 | « plusDe » attend une part",
        "colleges: [ ETAT ] | colleges: [ PREFET ] | versions 1.partage : aucun collège ne s'appelle « PREFET »",
        "colleges: [ ETAT ] | colleges: [ SALARIES ] | le collège SALARIES n'a pas de « president »",
        "colleges: [ ETAT ] | colleges: [ ETAT, REGION ] | un seul pour PREPONDERANTE",
        "sieges: 2, voix: 1 | voix: 1 | colleges.ETAT : « sieges » manque",
        "sieges: 2, voix: 1 | sieges: 2 | colleges.ETAT : « voix » (un nombre) ou « part »",
        "sieges: 2, voix: 1 | sieges: 2, part: 30 | tous les collèges ont une « part », ou aucun",
        "sieges: 2, voix: 1 | sieges: deux, voix: 1 | « sieges » attend un nombre entier de 1 à 9999, pas « deux »",
        "sieges: 2, voix: 1 | sieges: 2, voix: -1 | « voix » attend un nombre entier de 1 à 9999, pas « -1 »",
        "sieges: 2, voix: 1 | sieges: 2, voix: 0 | le collège ETAT siège sans voix : il ne départage pas",
        "quorum: { en: MEMBRES, auMoins: 1/2 } | quorum: { en: COLLEGES, auMoins: 5 } | quorum de 1 à 4 attendu, pas 5",
        "groupe: bureau-region | groupe: region | « groupe » s'écrit comme bureau-salaries",
        "groupe: bureau-region | groupe: bureau-etat | deux collèges ont le même « groupe »",
        "REGION: { | Region: { | le code d'un collège s'écrit en capitales"})
    void uneFauteDePlumeEstRefuseeLaOuElleEst(String avant, String apres, String refus) throws IOException {
        String texte = texte("comite-regional-2024");
        assertThat(texte).contains(avant);

        assertThatThrownBy(() -> lire(texte.replaceFirst(Pattern.quote(avant), Matcher.quoteReplacement(apres))))
                .isInstanceOf(CadreInvalide.class).hasMessageContaining("gouvernance.yaml").hasMessageContaining(refus);
    }

    @Test
    void unCollegeAuMoinsAUneVoix() throws IOException {
        String texte = texte("comite-regional-2024");
        assertThatThrownBy(() -> lire(texte.replace("voix: 1 }", "voix: 0 }"))).hasMessageContaining("un collège au moins a une voix");
        assertThatThrownBy(() -> lire(texte("comite-avec-operateurs-sans-voix").replace("auMoins: 1/2", "auMoins: 17")))
                .as("ceux qui siègent sans voix n'en sont pas").hasMessageContaining("quorum de 1 à 16 attendu, pas 17");
    }

    /** No text that was read says it: nothing is refused then. */
    @Test
    void combienDeProcurationsUnSiegeRecoitNEstDitQueSiUnTexteLeDit() throws IOException {
        String texte = texte("comite-regional-2024");

        assertThat(lire(texte).get(0).procurations()).isNull();
        assertThat(lire(texte.replace("votants: MEMBRES", "votants: MEMBRES\n    procurations: 1")).get(0).procurations()).isEqualTo(1);
        assertThatThrownBy(() -> lire(texte.replace("votants: MEMBRES", "votants: MEMBRES\n    procurations: une"))).isInstanceOf(CadreInvalide.class)
                .hasMessageContaining("« procurations » attend combien un siège en reçoit au plus, comme 1, pas « une »");
    }

    @Test
    void lesPartsFontCentEnTout() throws IOException {
        String texte = texte("trente-trente-trente-dix");

        assertThatThrownBy(() -> lire(texte.replace("part: 10", "part: 9.5"))).hasMessageContaining("les parts font 100 en tout, pas 99.5");
        assertThatThrownBy(() -> lire(texte.replace("part: 10", "part: 9,5"))).as("une virgule entre accolades").hasMessageContaining("propriété inconnue « 5 »");
    }

    @Test
    void unTexteSansQuorumLeDitEtNeLOublieJamais() throws IOException {
        String texte = texte("trente-trente-trente-dix");

        assertThat(lire(texte).get(0).quorum()).isNull();
        assertThatThrownBy(() -> lire(texte.replace("quorum: aucun\n", "\n"))).hasMessageContaining("« quorum » manque");
    }

    @Test
    void lesVersionsVontDeLaPlusAncienneALaPlusRecente() throws IOException {
        String texte = texte("comite-regional-2024");
        String version = texte.substring(texte.indexOf("  - du"));

        assertThatThrownBy(() -> lire(texte + version)).hasMessageContaining("versions 2 : « du » suit celui de la version d'avant");
    }

    @Test
    void laGouvernanceDUnJourEstLaDerniereQuiAvaitCommence() throws IOException {
        String texte = texte("comite-regional-2024");
        String suivante = texte.substring(texte.indexOf("  - du")).replace("2024-06-19", "2027-01-01").replace("auMoins: 1/2", "auMoins: 2/3");
        Region region = Cadre.lu().parDefaut().gouvernee(lire(texte + suivante));

        assertThat(region.gouvernanceDu(LocalDate.of(2026, 12, 31)).quorum().auMoins().enFrancais()).isEqualTo("la moitié");
        assertThat(region.gouvernanceDu(LocalDate.of(2027, 1, 1)).quorum().auMoins().enFrancais()).isEqualTo("les deux tiers");
        assertThat(region.gouvernanceDu(LocalDate.of(2015, 1, 1)).du()).as("avant toutes, la première").isEqualTo(LocalDate.of(2024, 6, 19));
    }

    /** Nothing is invented for a region whose text nobody read. */
    @Test
    void uneRegionSansGouvernanceSuitCelleQueLeCadreNommeEtDitDOuElleVient() {
        Region bretagne = Cadre.lu().regions().get("53");

        assertThat(bretagne.gouvernanceDu(LocalDate.of(2026, 1, 1)).region()).isEqualTo("24");
    }

    @Test
    void unSeuilSeCompareSansRienArrondir() {
        Seuil tiers = Seuil.lire("1/3").orElseThrow();
        assertThat(tiers.estAtteint(BigDecimal.valueOf(4), BigDecimal.valueOf(12))).isTrue();
        assertThat(tiers.estDepasse(BigDecimal.valueOf(4), BigDecimal.valueOf(12))).isFalse();
        assertThat(tiers.auMoins(BigDecimal.valueOf(13))).isEqualByComparingTo("5");
        assertThat(tiers.plusQue(BigDecimal.valueOf(12))).isEqualByComparingTo("5");
    }

    private static String texte(String nom) throws IOException {
        return new ClassPathResource("gouvernance/" + nom + ".yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<Gouvernance> lire(String texte) throws IOException {
        return LectureDeLaGouvernance.lire("24", new Noeud("rules/regions/24/gouvernance.yaml", LectureYaml.lire(new ByteArrayResource(texte.getBytes(StandardCharsets.UTF_8)))));
    }
}
