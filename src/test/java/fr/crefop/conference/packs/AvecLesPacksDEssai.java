package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The application with the packs of src/test/packs beside its own: a régime and a region that no Java file knows. They are
 * on the classpath of these tests alone (pom.xml, execution packs).
 */
@Tag("packs")
abstract class AvecLesPacksDEssai extends AvecApplication {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    /** Of one person and one training, a second case would be asked about. */
    private static final AtomicInteger rang = new AtomicInteger();
    private static final String MOT_DE_PASSE = "une phrase assez longue";

    @Autowired Recit recit;
    @Autowired Guide guide;
    @Autowired Comptes comptes;

    /** An unemployed person who wants a training; region and first day of training say which pack answers. */
    static ObjectNode demande(String region, String debut, String depot, int prix, int heures) {
        ObjectNode demande = cas("/rules/regimes/2015-2018/cas/cas-03.json");
        demande.put("dateDepot", depot);
        beneficiaire(demande).put("regionDomicile", region);
        formation(demande).put("regionFormation", region).put("debut", debut).put("prixHt", prix).put("heuresCentre", heures);
        return demande;
    }

    /** The demande of a shared case. */
    static ObjectNode cas(String chemin) {
        try (InputStream cas = AvecLesPacksDEssai.class.getResourceAsStream(chemin)) {
            ObjectNode demande = (ObjectNode) JSON.readTree(cas).get("demande");
            demande.remove("reference");
            return demande;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode beneficiaire(ObjectNode demande) {
        return (ObjectNode) demande.get("beneficiaire");
    }

    static ObjectNode formation(ObjectNode demande) {
        return (ObjectNode) demande.get("formation");
    }

    JsonNode plan(ObjectNode demande) {
        return json(200, programme("conseiller").poster("/api/simulations", demande.toString()));
    }

    String saisir(ObjectNode demande) {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Qui peut payer ?");
        saisine.putObject("identite").put("nom", "Essai").put("prenom", "Camille " + rang.incrementAndGet());
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", demande);
        return json(201, programme("conseiller").poster("/api/saisines", saisine.toString())).get("numero").asText();
    }

    JsonNode dossier(String numero) {
        return json(200, programme("conseiller").lire("/api/dossiers/" + numero));
    }

    /** Somebody of a group that only a pack of the tests names. */
    Visiteur membre(String identifiant, String groupe) {
        if (!comptes.connait(identifiant)) {
            comptes.creer(new Compte(identifiant, "Ada Essai", "Maison d'essai", Set.of(Groupe.deCode(groupe))), MotDePasse.de(MOT_DE_PASSE));
        }
        return programme(identifiant, MOT_DE_PASSE);
    }

    /** Their share of the case, as Tasklist lists it. */
    static JsonNode parts(Visiteur financeur, String numero) {
        return json(200, financeur.lire("/engine-rest/task?processInstanceBusinessKey=" + numero + "&taskDefinitionKey=" + EngagementFinanceurs.ENGAGER));
    }

    /** Takes the one task of the funder, and accepts. */
    void sEngager(Visiteur financeur, String numero) {
        JsonNode parts = parts(financeur, numero);
        assertThat(parts).hasSize(1);
        String tache = "/engine-rest/task/" + parts.get(0).get("id").asText();
        assertThat(financeur.poster(tache + "/claim", "{}").statusCode()).isEqualTo(204);
        HttpResponse<String> reponse = financeur.poster(tache + "/submit-form", "{\"variables\": {\"reponse\": {\"value\": \"ACCEPTE\"}}}");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(204);
        guide.continuer(numero);
    }

    /** A document as its reader sees it. */
    String document(String chemin) {
        HttpResponse<byte[]> reponse = personneConnectee().telecharger(chemin);
        assertThat(reponse.statusCode()).isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(reponse.body())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visiteur personneConnectee() {
        return personne("conseiller");
    }

    private static JsonNode json(int statut, HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(statut);
        try {
            return JSON.readTree(reponse.body());
        } catch (IOException e) {
            throw new IllegalStateException(reponse.body(), e);
        }
    }
}
