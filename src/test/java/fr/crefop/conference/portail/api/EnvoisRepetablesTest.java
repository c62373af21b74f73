package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.portail.envois.EnvoisRepetables;
import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.securite.Pouvoir;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A program that got no answer sends the same again, and it is done once. */
class EnvoisRepetablesTest extends AvecCles {

    private final String saisine = Saisines.saisine("cas-12").toString();
    private String secret;

    @Autowired CleDesSecrets secrets;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Affaires affaires;

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

    /** A program draws anew what stands between the parts of what it sends: the same paper all the same. */
    @Test
    void uneMemePieceEnvoyeeDeuxFoisSousLaMemeCleNEstJointeQuUneFois() {
        String quiJoint = cle("conseiller", Pouvoir.LIRE_DOSSIERS, Pouvoir.JOINDRE);
        String numero = saisir("cas-12");
        String version = lire(quiJoint, "/api/dossiers/" + numero).headers().firstValue("ETag").orElseThrow();
        String cle = UUID.randomUUID().toString();
        byte[] pdf = PiecesDEssai.pdf("Devis");
        HttpResponse<String> premiere = joindre(quiJoint, numero, pdf, EnvoisRepetables.CLE, cle, "If-Match", version);
        HttpResponse<String> seconde = joindre(quiJoint, numero, pdf, EnvoisRepetables.CLE, cle, "If-Match", version);

        assertThat(premiere.statusCode()).as(premiere.body()).isEqualTo(201);
        assertThat(seconde.statusCode()).isEqualTo(201);
        assertThat(seconde.body()).isEqualTo(premiere.body());
        assertThat(seconde.headers().firstValue("Location")).isEqualTo(premiere.headers().firstValue("Location")).isPresent();
        assertThat(type(joindre(quiJoint, numero, PiecesDEssai.pdf("Autre devis"), EnvoisRepetables.CLE, cle), 422)).isEqualTo("cle-d-envoi-deja-servie");
        assertThat(base.sql("select count(*) from conference.piece where numero = ?").param(numero).query(Integer.class).single()).isEqualTo(1);
    }

    /** Kept under rules that took it, it is not looked at again: what was answered is told, whatever today's control would say. */
    @Test
    void unePieceDejaJointeSousCetteCleRecoitSaReponseAvantToutControle() {
        String quiJoint = cle("conseiller", Pouvoir.LIRE_DOSSIERS, Pouvoir.JOINDRE);
        String numero = saisir("cas-12");
        String cle = UUID.randomUUID().toString();
        HttpResponse<String> premiere = joindre(quiJoint, numero, PiecesDEssai.pdf("Devis"), EnvoisRepetables.CLE, cle);
        byte[] refuse = "Ceci n'est pas un PDF".getBytes(StandardCharsets.UTF_8);
        assertThat(type(joindre(quiJoint, numero, refuse, EnvoisRepetables.CLE, cle), 422)).isEqualTo("cle-d-envoi-deja-servie");
        base.sql("update conference.envoi_repetable set empreinte = ? where cle = ?").params(secrets.empreinte("envoi\0AUTRE\0null\0null\0devis.pdf\0" + condense(refuse)), cle).update();

        HttpResponse<String> seconde = joindre(quiJoint, numero, refuse, EnvoisRepetables.CLE, cle);

        assertThat(seconde.statusCode()).as(seconde.body()).isEqualTo(201);
        assertThat(seconde.body()).isEqualTo(premiere.body());
        probleme(joindre(quiJoint, numero, refuse, EnvoisRepetables.CLE, UUID.randomUUID().toString()), 400);
        base.sql("update conference.envoi_repetable set le = le - interval '25 hours' where cle = ?").param(cle).update();
        probleme(joindre(quiJoint, numero, refuse, EnvoisRepetables.CLE, cle), 400);
    }

    private static String condense(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reading a file through takes its time: neither the key nor the case is held meanwhile, so that nobody waits for it. */
    @Test
    void uneMauvaisePieceEstRefuseeSansAttendreQuiTientLaCleOuLeDossier() {
        String quiJoint = cle("conseiller", Pouvoir.LIRE_DOSSIERS, Pouvoir.JOINDRE);
        String numero = saisir("cas-12");
        String version = lire(quiJoint, "/api/dossiers/" + numero).headers().firstValue("ETag").orElseThrow();
        String cle = UUID.randomUUID().toString();
        byte[] illisible = "Ceci n'est pas un PDF".getBytes(StandardCharsets.UTF_8);
        transaction.executeWithoutResult(unAutre -> {
            base.sql("insert into conference.envoi_repetable (compte, adresse, cle, empreinte, le) values ('conseiller', ?, ?, 'x'::bytea, now())")
                    .params("/api/dossiers/" + numero + "/pieces", cle).update();
            affaires.tenir(numero);
            for (String[] entetes : new String[][] {{EnvoisRepetables.CLE, cle}, {"If-Match", version}}) {
                probleme(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> joindre(quiJoint, numero, illisible, entetes)), 400);
            }
            unAutre.setRollbackOnly();
        });
    }

    private HttpResponse<String> deposer(String corps, String cle) {
        return poster(secret, "/api/saisines", corps, EnvoisRepetables.CLE, cle);
    }
}
