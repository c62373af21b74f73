package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong: said in French at the right field, and nothing is stored, not even a number. */
class SaisineRefuseeTest extends AvecApi {

    private Map<String, Integer> avant;

    @BeforeEach
    void compter() {
        avant = enregistre();
    }

    @AfterEach
    void rienNEstEnregistre() {
        assertThat(enregistre()).isEqualTo(avant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            motif                               | null              | obligatoire
            motif                               | "   "             | obligatoire
            motif                               | 12                | Un texte
            motif                               | "a\\u0000b"       | ne s'écrit pas
            motif                               | "a\\u0007b"       | ne s'écrit pas
            motif                               | "a\\ud800b"       | ne s'écrit pas
            identite                            | null              | obligatoire
            identite                            | []                | Un objet
            identite                            | "Léa Fontaine"    | Un objet
            identite.nom                        | null              | obligatoire
            identite.prenom                     | ""                | obligatoire
            identite.prenom                     | ["Léa"]           | Un texte
            identite.nom                        | "Font\\u0000aine" | ne s'écrit pas
            identite.nom                        | "Fontaine\\nLéa"  | ne s'écrit pas
            identite.nom                        | "अमित"           | écrivez ce texte dans un autre alphabet
            identite.prenom                     | "Léa 🦄"         | « 🦄 »
            demande.formation.intitule          | "สมชาย"          | en lettres latines
            identite.age                        | 24                | n'existe pas
            consentement                        | "oui"             | Un objet
            consentement.le                     | "2099-01-01"      | pas encore venu
            consentement.le                     | "1999-01-01"      | trop ancien
            consentement.le                     | "2026-02-30"      | n'existe pas
            consentement.le                     | "hier"            | Une date est attendue
            consentement.le                     | null              | obligatoire
            consentement.portee                 | " "               | obligatoire
            consentement.portee                 | 12                | Un texte
            consentement.par                    | "moi"             | n'existe pas
            urgence                             | true              | n'existe pas
            demande                             | null              | obligatoire
            demande                             | []                | un objet
            demande                             | "cas-12"          | un objet
            demande.inconnu                     | 1                 | n'existe pas
            demande.formation                   | []                | un objet
            demande.formation                   | null              | obligatoire
            demande.formation.inconnu           | 1                 | n'existe pas
            demande.beneficiaire.statut         | "RETRAITE"        | valeurs admises
            demande.formation.session           | "COURS"           | valeurs admises
            demande.formation.prixHt            | -1                | au moins 0
            demande.formation.prixHt            | 1000000000000     | hors de toute mesure
            demande.formation.prixHt            | "14500"           | un nombre
            demande.formation.fin               | "2018-01-01"      | avant d'avoir commencé
            demande.formation.debut             | "2013-09-01"      | doit commencer à partir
            demande.formation.debut             | "2018-02-30"      | Cette date n'existe pas.
            demande.formation.debut             | "2019-02-29"      | Cette date n'existe pas.
            demande.formation.debut             | "2018-04-31"      | Cette date n'existe pas.
            demande.dateDepot                   | "hier"            | date valable
            demande.formation.intitule          | "Soud\\u0000age"  | ne s'écrit pas
            demande.formation.intitule          | "Soud\\u001bage"  | ne s'écrit pas
            demande.formation.intitule          | "Soud\\udc00age"  | ne s'écrit pas
            demande.formation.codeRncp          | "1\\u0000"        | ne s'écrit pas
            demande.reference                   | "\\u0000"         | ne s'écrit pas
            demande.parcours.naf                | "\\u0000"         | ne s'écrit pas
            demande.beneficiaire.cpf            | []                | un objet
            """)
    void leChampFautifEstNommeEnFrancais(String champ, String valeur, String message) {
        refuse(Saisines.avec(champ, valeur.equals("null") ? null : valeur), champ, message);
    }

    @Test
    void unTexteTropLongEstRefuse() {
        refuse(Saisines.avec("identite.nom", "\"" + "n".repeat(121) + "\""), "identite.nom", "120 caractères");
        refuse(Saisines.avec("motif", "\"" + "m".repeat(4001) + "\""), "motif", "4000 caractères");
        refuse(Saisines.avec("demande.formation.intitule", "\"" + "f".repeat(301) + "\""),
                "demande.formation.intitule", "300 caractères");
    }

    @Test
    void unNomDeChampIllisibleEstRefuse() {
        String corps = Saisines.saisine("cas-12").toString();

        probleme(envoyer(corps.replace("\"motif\"", "\"mo\\u0000tif\"")), 400);
        probleme(envoyer(corps.replace("\"dateDepot\"", "\"\\u0000\"")), 400);
        probleme(envoyer(Saisines.avec("demande.depots", "{\"AI\\u0000F\":\"2018-01-01\"}")), 400);
        probleme(simuler("{\"aif\\u0000\":1}"), 400);
        probleme(simuler("{\"cpf.de.ventilation\":\"\\u0000\"}"), 400);
        probleme(simuler("{\"exclure\":[\"\\u0000\"]}"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"aif.plafond\":8000}", "{\"convention.fongecif_pe.active\":false}", "{\"exclure\":[\"AIF\"]}", "[]", "1", "\"\""})
    void uneSaisineNeSupposeRienEtDitOuSupposer(String hypotheses) {
        refuse(Saisines.avec("demande.hypotheses", hypotheses), "demande.hypotheses", "faites une simulation");
    }

    @Test
    void laSimulationPrendLesHypothesesQueLaSaisineRefuse() {
        assertThat(simuler("{\"aif.plafond\":8000}").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> simuler(String hypotheses) {
        try {
            return programme("conseiller").poster("/api/simulations", Saisines.JSON.writeValueAsString(
                    Saisines.JSON.readTree(Saisines.avec("demande.hypotheses", hypotheses)).get("demande")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void toutesLesFautesSontDitesALaFois() {
        JsonNode probleme = probleme(envoyer("{\"urgence\":1,\"identite\":{},\"demande\":{\"formation\":{\"prixHt\":-1}}}"), 400);

        assertThat(probleme.get("erreurs").findValuesAsText("champ")).contains("urgence", "motif", "identite.nom",
                "identite.prenom", "demande.dateDepot", "demande.beneficiaire", "demande.formation.prixHt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null", "[]", "[{}]", "12", "\"saisine\"", "{", "{\"motif\":}", "{} {}",
        "{\"motif\":\"a\",\"motif\":\"b\"}", "<saisine/>", "\uFEFF{}"})
    void ceQuiNEstPasUnObjetJsonEstRefuse(String corps) {
        probleme(envoyer(corps), 400);
    }

    @Test
    void uneImbricationSansFinEstRefusee() {
        probleme(envoyer("{\"motif\":" + "[".repeat(100_000)), 400);
        probleme(envoyer("[".repeat(900) + "]".repeat(900)), 400);
        probleme(envoyer(Saisines.avec("demande.hypotheses", "{\"exclure\":" + "[".repeat(800) + "]".repeat(800) + "}")), 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 2_000_000})
    void unEnvoiTropVolumineuxEstRefuse(int octets) {
        JsonNode probleme = probleme(envoyer("{\"motif\":\"" + "m".repeat(octets) + "\"}"), 413);

        assertThat(probleme.get("title").asText()).isEqualTo("Envoi trop volumineux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
        "n'importe quoi"})
    void unAutreFormatQueLeJsonEstRefuse(String type) {
        JsonNode probleme = probleme(programme("conseiller").posterAutrement("/api/saisines", type,
                Saisines.saisine("cas-12").toString()), 415);

        assertThat(probleme.get("detail").asText()).contains("JSON");
    }

    @Test
    void sansFormatAnnonceLEnvoiEstRefuse() {
        probleme(programme("conseiller").posterAutrement("/api/saisines", null, "{}"), 415);
    }

    @Test
    void uneAutreMethodeEstRefusee() {
        for (String methode : new String[] {"GET", "PUT", "DELETE"}) {
            JsonNode probleme = probleme(programme("conseiller").envoyer(methode, "/api/saisines", ""), 405);
            assertThat(probleme.get("title").asText()).isEqualTo("Méthode non admise");
        }
    }

    private void refuse(String saisine, String champ, String message) {
        JsonNode probleme = probleme(envoyer(saisine), 400);
        assertThat(probleme.get("erreurs")).as(probleme.toString()).anySatisfy(erreur -> {
            assertThat(erreur.get("champ").asText()).isEqualTo(champ);
            assertThat(erreur.get("message").asText()).contains(message);
        });
    }

    private HttpResponse<String> envoyer(String saisine) {
        return poster(programme("conseiller"), saisine);
    }
}
