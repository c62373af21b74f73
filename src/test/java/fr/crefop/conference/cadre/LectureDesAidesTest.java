package fr.crefop.conference.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that an aid cannot be trusted from stops the start, and says where. */
class LectureDesAidesTest {

    private static final String AIDE = "Règles refusées : 99.yaml, aides ESSAI-1";

    @ParameterizedTest(name = "« {0} » écrit « {1} »")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            age: { min: 18, max: 29 }        | agee: { min: 18, max: 29 }        | .versions[1].conditions : propriété inconnue « agee »
            age: { min: 18, max: 29 }        | age: { min: 18, maxi: 29 }        | .versions[1].conditions.age : propriété inconnue « maxi »
            age: { min: 18, max: 29 }        | age: { min: 30, max: 29 }         | .versions[1].conditions.age : « min » dépasse « max »
            age: { min: 18, max: 29 }        | age: dix-huit                     | .versions[1].conditions.age : attend des propriétés, non « dix-huit »
            antiRedondance: { mois: 24 }     | antiRedondance: { mois: deux }    | .versions[1].conditions.antiRedondance.mois : attend un nombre entier, au moins 1, non « deux »
            antiRedondance: { mois: 24 }     | antiRedondance:                   | .versions[1].conditions.antiRedondance : vide ; l'inconnu s'écrit « ? »
            niveauEntree: { max: 4 }         | niveauEntree: { max: 9 }          | .versions[1].conditions.niveauEntree.max : attend un niveau de 3 à 8, non « 9 »
            horsOffreCollective: true        | horsOffreCollective: oui          | .versions[1].conditions.horsOffreCollective : attend oui ou non (true, false), non « oui »
            certification: [ RNCP, VAE ]     | certification: RNCP               | .versions[1].conditions.certification : attend une liste, non « RNCP »
            certification: [ RNCP, VAE ]     | certification: [ RNCP, RNCP ]     | .versions[1].conditions.certification : « RNCP » deux fois
            certification: [ RNCP, VAE ]     | certification: [ BTS ]            | .versions[1].conditions.certification[1] : attend l'un de RNCP, RS, CPF, VAE, non « BTS »
            exclus: [ AIF ]                  | exclus: [ AIFE ]                  | .versions[1].montant.cumul.exclus[1] : dispositif inconnu « AIFE »
            payeur: REGION                   | payeur: TRESOR                    | .versions[1].circuit.payeur : acteur inconnu « TRESOR »
            euros: 25 }                      | euros: 25.123 }                   | .versions[1].montant.coutHoraire.lignes[1].euros : attend des euros, non « 25.123 »
            part: 80,                        | part: 180,                        | .versions[1].montant.taux.part : attend un pourcentage, non « 180 »
            bareme: RPS                      | bareme: RPT                       | .versions[1].complements.remuneration.bareme : barème de rémunération inconnu « RPT »
            cle: ESSAI, verifieLe: 2019      | cle: XX, verifieLe: 2019          | .versions[1].sources[2].cle : source inconnue « XX »
            cle: ESSAI, verifieLe: 2019, mar | cle: ESSAI, mar                   | .versions[1].sources[2] : « verifieLe » manque
            marque: S°                       | marque: sûr                       | .versions[1].sources[2].marque : attend S, s, S° ou C, non « sûr »
            du: 2020-06, motif               | du: 2018-06, motif                | .versions[1] : disponibilite : les états se suivent par date
            EPUISEE, du: 2020-06, motif: l'enveloppe de 2020 est consommée | EPUISEE, du: 2020-06 | .versions[1].disponibilite[2] : « motif » manque
            etat: OUVERTE, du: 2019-01-01    | etat: OUVERTE, du: "?"            | .versions[1].disponibilite[1] : « du » manque ; s'il est inconnu, « vuLe » dit quand l'état a été vu
            au: ouverte                      | remarques: [ a ]                  | .versions[2] : « au » manque : une date, « ouverte » ou « ? »
            au: 2020-12-31                   | au: 2021-01-31                    | ' : les versions 1 et 2 se chevauchent'
            au: 2020-12-31                   | au: ouverte                       | ' : les versions 1 et 2 se chevauchent'
            au: 2020-12-31                   | au: 2018-12-31                    | .versions[1] : « au » est avant « du »
            du: 2021                         | du: bientôt                       | .versions[2].du : attend un jour, un mois ou une année (2023-04-05, 2020-12, 2021), non « bientôt »
            du: 2021                         | du: "?"                           | ' : seule la première version peut commencer à une date inconnue'
            autres: "?"                      | autres: non                       | .versions[2].autres : ne peut être que « ? »
            appreciationDe: DEPOT            | renvoi: { regime: 2015-2018, dispositif: REGION_CHEQUE } | .versions[1] : ses conditions et ses montants sont ceux du régime, ou ici : l'un des deux
            nature: AIDE_AU_PROJET           | nature: AIDE_A_LA_PERSONNE        | ' : propriété inconnue « rubriques »'
            nature: AIDE_AU_PROJET           | nature: DON                       | .nature : attend l'un de AIDE_AU_PROJET, ABONDEMENT_CPF, AVANT_EMBAUCHE, AIDE_A_LA_PERSONNE, FORMATION_OFFERTE, PRECISION, non « DON »
            """)
    void uneFauteArreteLeDemarrageEtDitOu(String juste, String faux, String place) {
        String texte = AidesDEssai.texte();
        assertThat(texte).contains(juste);

        assertThatThrownBy(() -> AidesDEssai.lues(texte.replaceFirst(Pattern.quote(juste), Matcher.quoteReplacement(faux))))
                .isInstanceOf(CadreInvalide.class).hasMessage(AIDE + place.replaceAll("^'|'$", ""));
    }

    @Test
    void unePrecisionNommeLeDispositifDontElleParle() {
        String texte = AidesDEssai.texte().replace("nature: AIDE_AU_PROJET", "nature: PRECISION").replaceFirst("(?m)^    rubriques: .*\\R", "");
        assertThatThrownBy(() -> AidesDEssai.lues(texte)).isInstanceOf(CadreInvalide.class)
                .hasMessage(AIDE + " : une précision nomme par « renvoi » le dispositif dont elle parle");
    }

    @Test
    void uneVersionSansSourceEstRefusee() {
        String texte = AidesDEssai.texte().replaceAll("(?m)^        sources: .*\\R", "");
        assertThatThrownBy(() -> AidesDEssai.lues(texte)).isInstanceOf(CadreInvalide.class).hasMessage(AIDE + ".versions[1] : « sources » manque");
    }

    @Test
    void uneVersionQuiFinitDitLEtatDuLendemain() {
        String texte = AidesDEssai.texte().replaceAll("(?m)^          - \\{ etat: EPUISEE.*\\R", "").replace("      - du: 2021\n", "      - du: 2022\n");
        assertThatThrownBy(() -> AidesDEssai.lues(texte)).isInstanceOf(CadreInvalide.class)
                .hasMessage(AIDE + " : la version 1 finit : « disponibilite » dit l'état du lendemain");
    }

    @Test
    void lesAidesDUneRegionSontUneListeMemeVide() {
        String texte = AidesDEssai.texte();
        assertThat(AidesDEssai.lues(texte.substring(0, texte.indexOf("aides:")) + "aides: []")).isEmpty();
        assertThatThrownBy(() -> AidesDEssai.lues(texte.substring(0, texte.indexOf("aides:")))).isInstanceOf(CadreInvalide.class)
                .hasMessageStartingWith("Règles refusées : 99.yaml, aides : attend une liste");
    }

    @Test
    void deuxAidesNOntPasLeMemeIdEtUneRegionNommeeAUnFichier() {
        List<AideIndividuelle> aides = AidesDEssai.lues();
        Map<String, Region> regions = new TreeMap<>(Cadre.lu().regions());
        regions.put("99", region("99", aides));
        LectureDesAides.verifier(regions);

        regions.put("98", region("98", aides));
        assertThatThrownBy(() -> LectureDesAides.verifier(regions)).hasMessage(AIDE + " : une autre aide porte cet id");
        regions.remove("98");
        regions.remove("99");
        regions.put("97", region("97", aides));
        assertThatThrownBy(() -> LectureDesAides.verifier(regions)).hasMessage("Règles refusées : 97.yaml, aides ESSAI-1 : région inconnue « 99 »");
    }

    private static Region region(String code, List<AideIndividuelle> aides) {
        return new Region(code, "Île", "région Île", null, "Conférence", "Bureau", Map.of(), Map.of(), List.of(), aides, null, null, List.of());
    }
}
