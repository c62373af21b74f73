package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.portail.envois.EnvoisRepetables;
import fr.crefop.conference.securite.Pouvoir;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that got no answer sends the same again, and it is done once. */
class EnvoisRepetablesTest extends AvecCles {

    private final String saisine = Saisines.saisine("cas-12").toString();
    private String secret;

    @BeforeEach
    void unLogiciel() {
        secret = cle("conseiller", Pouvoir.DEPOSER, Pouvoir.LIRE_DOSSIERS);
    }

    @Test
    void leMemeEnvoiSousLaMemeCleRecoitLaMemeReponseEtNEstFaitQuUneFois() {
        String cle = UUID.randomUUID().toString();
        HttpResponse<String> premiere = deposer(saisine, cle);
        Map<String, Integer> apres = enregistre();
        HttpResponse<String> seconde = deposer(saisine, cle);

        assertThat(seconde.statusCode()).isEqualTo(premiere.statusCode()).isEqualTo(201);
        assertThat(seconde.body()).isEqualTo(premiere.body());
        assertThat(seconde.headers().firstValue("Location")).isEqualTo(premiere.headers().firstValue("Location")).isPresent();
        assertThat(enregistre()).isEqualTo(apres);
    }

    @Test
    void laMemeClePourUnAutreEnvoiEstRefuseeEtRienNEstEcrit() {
        String cle = UUID.randomUUID().toString();
        deposer(saisine, cle);
        Map<String, Integer> apres = enregistre();

        assertThat(type(deposer(Saisines.saisine("cas-01").toString(), cle), 422)).isEqualTo("cle-d-envoi-deja-servie");
        assertThat(enregistre()).isEqualTo(apres);
    }

    @Test
    void deHuitALaFoisUnSeulDossierNait() throws InterruptedException {
        String cle = UUID.randomUUID().toString();
        int avant = enregistre().get("conference.dossier");
        List<Callable<HttpResponse<String>>> envois = IntStream.range(0, 8).<Callable<HttpResponse<String>>>mapToObj(rang -> () -> deposer(saisine, cle)).toList();

        assertThat(Simultanement.faire(envois).reussites()).hasSize(8).extracting(HttpResponse::body).containsOnly(deposer(saisine, cle).body());
        assertThat(enregistre().get("conference.dossier")).isEqualTo(avant + 1);
    }

    /** What was refused stored nothing: corrected or not, it is judged anew. */
    @Test
    void unRefusNePrendPasLaCle() {
        String cle = UUID.randomUUID().toString();

        probleme(deposer("{}", cle), 400);
        assertThat(deposer(saisine, cle).statusCode()).isEqualTo(201);
    }

    @Test
    void laCleDUnAutreCompteNEstPasLaSienne() {
        String cle = UUID.randomUUID().toString();
        JsonNode premiere = json(deposer(saisine, cle));
        HttpResponse<String> autre = poster(cle("conseiller.ml", Pouvoir.DEPOSER), "/api/saisines", saisine, EnvoisRepetables.CLE, cle);

        assertThat(autre.statusCode()).isEqualTo(201);
        assertThat(json(autre).get("numero")).isNotEqualTo(premiere.get("numero"));
    }

    @Test
    void apresUnJourLaCleEstLibreEtLaReponseOubliee() {
        String cle = UUID.randomUUID().toString();
        JsonNode premiere = json(deposer(saisine, cle));
        base.sql("update conference.envoi_repetable set le = le - interval '25 hours' where cle = ?").param(cle).update();

        assertThat(json(deposer(saisine, cle)).get("numero")).isNotEqualTo(premiere.get("numero"));
    }

    @Test
    void uneCleIllisibleEstDite() {
        assertThat(type(deposer(saisine, "a b"), 400)).isEqualTo("demande-refusee");
    }

    private HttpResponse<String> deposer(String corps, String cle) {
        return poster(secret, "/api/saisines", corps, EnvoisRepetables.CLE, cle);
    }
}
