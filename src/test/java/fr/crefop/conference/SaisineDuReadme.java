package fr.crefop.conference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** The demande of the README, sent by the advisor for somebody else: a case of one's own on the shared application. */
final class SaisineDuReadme {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SaisineDuReadme() {}

    /** @param prenom another one for each test: the same person is not sent twice */
    static HttpResponse<String> envoyer(ApplicationReelle application, String prenom) throws IOException {
        HttpResponse<String> reponse = application.programme("conseiller").poster("/api/saisines", json(prenom));
        Taches.exiger(201, reponse);
        return reponse;
    }

    static String json(String prenom) throws IOException {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Il manque 1 985,00 euros.");
        saisine.putObject("identite").put("nom", "Essai").put("prenom", prenom);
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", JSON.readTree(Path.of("docs", "demande.json").toFile()));
        return saisine.toString();
    }
}
