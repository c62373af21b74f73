package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.portail.envois.EnvoisRepetables;
import fr.crefop.conference.securite.Pouvoir;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A funder's own software finds what waits for its account, reads what decides, and answers, as somebody would at the page. */
class TachesParApiTest extends AvecCles {

    private static final Pattern SUIVANTE = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private String secret;
    private String numero;

    @BeforeEach
    void unePartEstDemandeeAuFongecif() {
        secret = cle("fongecif", Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE, Pouvoir.LIRE_DOSSIERS);
        numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");
    }

    @Test
    void leFinanceurTrouveSaTacheEtYLitCeQuiDecide() {
        JsonNode ligne = json(lire(secret, "/api/taches?q=" + numero)).get(0);
        JsonNode tache = json(lire(secret, "/api/taches/" + ligne.get("id").asText()));

        assertThat(ligne.get("numero").asText()).isEqualTo(numero);
        assertThat(ligne.get("libelle").asText()).startsWith("S'engager sur sa part");
        assertThat(ligne.get("enBref").asText()).contains("demandés").doesNotContain("Camille");
        assertThat(ligne.get("echeance").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(tache.at("/personne").asText()).isEqualTo("Camille Essai");
        assertThat(tache.at("/faits/part").asText()).contains("€");
        assertThat(tache.at("/faits/siennes")).isNotEmpty();
        assertThat(tache.at("/questions/0/cle").asText()).isEqualTo("reponse");
        assertThat(tache.at("/questions/0/options").findValuesAsText("valeur")).contains("ACCEPTE", "REFUSE");
    }

    @Test
    void laDescriptionDitTousLesOrdresDeLaListe() {
        JsonNode parametres = json(programme("conseiller").lire("/v3/api-docs")).at("/paths/~1api~1taches/get/parameters");

        assertThat(parametres).filteredOn(parametre -> parametre.get("name").asText().equals("tri")).singleElement()
                .satisfies(tri -> assertThat(tri.at("/schema/enum")).extracting(JsonNode::asText).containsExactly("anciens", "etape", "priorite"));
    }

    @Test
    void sansConfirmerLaConsequenceEstDiteEtRienNEstEnregistre() {
        String tache = tache();

        HttpResponse<String> attendue = repondre(tache, "{\"reponses\": {\"reponse\": \"ACCEPTE\"}}");
        assertThat(type(attendue, 409)).isEqualTo("confirmation-attendue");
        assertThat(probleme(attendue, 409).get("detail").asText()).contains("s'engage à payer");
        assertThat(etat()).isEqualTo("ATTENDU");
    }

    @Test
    void confirmeeLaReponseEstEnregistreeAuNomDuCompteEtLaTacheNAttendPlus() {
        String tache = tache();

        HttpResponse<String> faite = repondre(tache, "{\"reponses\": {\"reponse\": \"ACCEPTE\"}, \"confirmer\": true}");
        assertThat(faite.statusCode()).as(faite.body()).isEqualTo(200);
        assertThat(json(faite).get("numero").asText()).isEqualTo(numero);
        assertThat(etat()).isEqualTo("ACCEPTE");
        assertThat(base.sql("select compte from conference.journal where numero = ? and acte = 'ENGAGEMENT_ACCEPTE'").param(numero).query(String.class).single())
                .isEqualTo("fongecif");
        assertThat(type(repondre(tache, "{\"reponses\": {\"reponse\": \"ACCEPTE\"}, \"confirmer\": true}"), 404)).isEqualTo("tache-introuvable");
    }

    @Test
    void laReponseRenvoyeeSousLaMemeCleEstDonneeUneFois() {
        String tache = tache();
        String cle = UUID.randomUUID().toString();
        String corps = "{\"reponses\": {\"reponse\": \"ACCEPTE\"}, \"confirmer\": true}";
        HttpResponse<String> premiere = repondre(tache, corps, EnvoisRepetables.CLE, cle);
        HttpResponse<String> seconde = repondre(tache, corps, EnvoisRepetables.CLE, cle);

        assertThat(premiere.statusCode()).as(premiere.body()).isEqualTo(200);
        assertThat(seconde.statusCode()).isEqualTo(200);
        assertThat(seconde.body()).isEqualTo(premiere.body());
    }

    /** The amount of a counter-proposal beside an acceptance would be lost in silence: the whole share would be committed. */
    @Test
    void ceQuiNEstPasDemandeEstRefuseEtNommeParSonChemin() {
        JsonNode refus = probleme(repondre(tache(), "{\"reponses\": {\"reponse\": \"ACCEPTE\", \"montant\": 100, \"couleur\": \"bleu\"}, \"confirmer\": true}"), 400);

        assertThat(refus.get("erreurs").findValuesAsText("champ")).containsExactlyInAnyOrder("reponses.montant", "reponses.couleur");
        assertThat(etat()).isEqualTo("ATTENDU");
    }

    @Test
    void unRefusSansMotifEtUneReponseSansRienSontDits() {
        String tache = tache();

        assertThat(probleme(repondre(tache, "{\"reponses\": {\"reponse\": \"REFUSE\"}, \"confirmer\": true}"), 400).get("erreurs").findValuesAsText("champ"))
                .containsExactly("reponses.motif");
        assertThat(probleme(repondre(tache, "{\"reponses\": {}}"), 400).get("erreurs").findValuesAsText("champ")).containsExactly("reponses.reponse");
        for (String illisible : List.of("{\"reponses\": []}", "{", "", "{\"reponses\": {\"montant\": 1e2147483647}}", "{\"reponses\": {}, \"autre\": 1}")) {
            assertThat(type(repondre(tache, illisible), 400)).as(illisible).isEqualTo("demande-refusee");
        }
        assertThat(etat()).isEqualTo("ATTENDU");
    }

    @Test
    void uneMoindrePartSeDitParUnNombre() {
        HttpResponse<String> faite = repondre(tache(), "{\"reponses\": {\"reponse\": \"ACCEPTE_MOINS\", \"montant\": 10.50}, \"confirmer\": true}");

        assertThat(faite.statusCode()).as(faite.body()).isEqualTo(200);
        assertThat(base.sql("select sum(l.accorde) from conference.engagement_ligne l join conference.engagement e on e.id = l.engagement_id"
                + " where e.numero = ? and e.financeur like 'FONGECIF%'").param(numero).query(BigDecimal.class).single()).isEqualByComparingTo("10.50");
    }

    @Test
    void laTacheDUnAutreFinanceurNExistePas() {
        String autre = cle("region", Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE);

        assertThat(json(lire(autre, "/api/taches?q=" + numero))).isEmpty();
        assertThat(type(lire(autre, "/api/taches/" + tache()), 404)).isEqualTo("tache-introuvable");
        assertThat(type(poster(autre, "/api/taches/" + tache() + "/reponse", "{\"reponses\": {\"reponse\": \"ACCEPTE\"}, \"confirmer\": true}"), 404)).isEqualTo("tache-introuvable");
        assertThat(etat()).isEqualTo("ATTENDU");
    }

    @Test
    void quiLitSeulementNeRepondPas() {
        String lecteur = cle("fongecif", Pouvoir.LIRE_TACHES);

        assertThat(type(poster(lecteur, "/api/taches/" + tache() + "/reponse", "{\"reponses\": {\"reponse\": \"ACCEPTE\"}}"), 403)).isEqualTo("pouvoir-absent");
    }

    /** What decides is not what was read: the training has changed meanwhile. */
    @Test
    void laReponseTientALaVersionLue() {
        String tache = tache();
        String version = lire(secret, "/api/taches/" + tache).headers().firstValue("ETag").orElseThrow();
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,intitule}', '\"Soudage repris\"') where numero = ?").param(numero).update();
        String corps = "{\"reponses\": {\"reponse\": \"ACCEPTE\"}, \"confirmer\": true}";

        assertThat(type(repondre(tache, corps, "If-Match", version), 412)).isEqualTo("version-depassee");
        assertThat(etat()).isEqualTo("ATTENDU");
        String relue = lire(secret, "/api/taches/" + tache).headers().firstValue("ETag").orElseThrow();
        assertThat(relue).isNotEqualTo(version);
        HttpResponse<String> faite = repondre(tache, corps, "If-Match", relue);
        assertThat(faite.statusCode()).as(faite.body()).isEqualTo(200);
    }

    @Test
    void lesPagesSeSuiventSansRedireUneTache() {
        for (int rang = 0; rang < 2; rang++) {
            recit.recevable(saisir("cas-01"), "DIRECTE");
        }
        Set<String> vues = new HashSet<>();
        int lues = 0;
        Optional<String> adresse = Optional.of("/api/taches?limite=2");
        while (adresse.isPresent() && lues < 6) {
            HttpResponse<String> page = lire(secret, adresse.get());
            assertThat(json(page)).hasSizeLessThanOrEqualTo(2);
            lues += json(page).size();
            vues.addAll(json(page).findValuesAsText("id"));
            Matcher suivante = SUIVANTE.matcher(page.headers().firstValue("Link").orElse(""));
            adresse = suivante.find() ? Optional.of(suivante.group(1)) : Optional.empty();
        }
        assertThat(lues).isGreaterThanOrEqualTo(3);
        assertThat(vues).hasSize(lues);
        for (String mauvaise : List.of("0", "101", "beaucoup")) {
            assertThat(type(lire(secret, "/api/taches?limite=" + mauvaise), 400)).isEqualTo("demande-refusee");
        }
    }

    private String tache() {
        return json(lire(secret, "/api/taches?q=" + numero)).get(0).get("id").asText();
    }

    private HttpResponse<String> repondre(String tache, String corps, String... entetes) {
        return poster(secret, "/api/taches/" + tache + "/reponse", corps, entetes);
    }

    private String etat() {
        return base.sql("select etat from conference.engagement where numero = ? and financeur like 'FONGECIF%'").param(numero).query(String.class).single();
    }
}
