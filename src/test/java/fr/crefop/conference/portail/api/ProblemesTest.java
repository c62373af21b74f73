package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.socle.TypeDeProbleme;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each refusal says which one it is by an address of this house, where somebody reads what it means. */
class ProblemesTest extends AvecApi {

    @Test
    void unRefusDitSonTypeEtSonTypeMeneAUnePageLueSansCompte() {
        assertThat(type(poster(programme("conseiller"), "{"), 400)).isEqualTo("/problemes/demande-refusee");
        assertThat(type(poster(programme("fongecif"), "{}"), 403)).isEqualTo("/problemes/acces-refuse");
        assertThat(type(anonyme().lire("/api/dossiers"), 401)).isEqualTo("/problemes/connexion-requise");
        assertThat(type(programme("conseiller").lire("/api/dossiers/CF-2018-99999"), 404)).isEqualTo("/problemes/dossier-introuvable");
        assertThat(type(programme("conseiller").lire("/api/rien"), 404)).isEqualTo("/problemes/adresse-inconnue");
        assertThat(type(programme("conseiller").envoyer("DELETE", "/api/dossiers", "{}"), 405)).isEqualTo("/problemes/methode-non-admise");
        assertThat(type(programme("conseiller").posterAutrement("/api/saisines", "text/plain", "bonjour"), 415)).isEqualTo("/problemes/format-non-admis");

        HttpResponse<String> page = anonyme().ouvrir("/problemes/dossier-introuvable");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Dossier introuvable</h1>", "Que faire", "<span>404</span>");
    }

    @Test
    void chaqueTypeEstExpliqueAUneAdresseQuiEstLaSienne() {
        String tous = anonyme().ouvrir("/problemes").body();

        for (TypeDeProbleme type : TypeDeProbleme.values()) {
            assertThat(tous).contains("href=\"" + type.adresse() + "\"");
            assertThat(type.sens()).as(type.nom()).endsWith(".");
            assertThat(type.remede()).as(type.nom()).endsWith(".");
        }
        assertThat(anonyme().ouvrir("/problemes/inconnu").statusCode()).isEqualTo(404);
    }

    @Test
    void laDescriptionNommeExactementCesTypes() {
        JsonNode enumeres = json(programme("conseiller").lire("/v3/api-docs")).at("/components/schemas/Probleme/properties/type/enum");

        assertThat(enumeres).extracting(JsonNode::asText).containsExactlyElementsOf(
                Arrays.stream(TypeDeProbleme.values()).map(type -> type.adresse().toString()).toList());
    }

    private static String type(HttpResponse<String> reponse, int statut) {
        return probleme(reponse, statut).path("type").asText();
    }
}
