package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.MarcheDesDossiers.Reponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The exit from Camunda 7, walked on a copy by {@code mvn verify -Pcomplet -Dtest=none -Dit.test=RepetitionDeLaSortie} (docs/adr/0043): the tests of the procedure, of access and of the pages pass on
 * the other engine, and a database that today's version has made opens there, its cases as they were, and goes on.
 * With {@code -Ddocuments.ecrire=true}, writes docs/sortie-de-camunda.md.
 */
@Tag("complet")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RepetitionDeLaSortie {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SOUS_CAMUNDA = 6;
    private static final List<String> COMPTES = List.of("secretariat", "conseiller", "france-travail", "region", "rapporteur", "bureau.etat");

    private static CopieSansCamunda copie;
    private static Map<String, RapportDEssais> rapports;

    @BeforeAll
    static void copierEtConstruire() throws IOException, InterruptedException {
        copie = CopieSansCamunda.faire();
        rapports = copie.essayer();
    }

    @Test
    @Order(1)
    void lesEssaisDeProcedureDAccesEtDePagesPassentSurLAutreMoteur() {
        assertThat(rapports.values()).as("les classes essayées").hasSizeGreaterThan(20)
                .allSatisfy(rapport -> assertThat(rapport.passes()).as(rapport.toString()).isEqualTo(rapport.essais()));
    }

    @Test
    @Order(2)
    void uneBaseDAujourdhuiSOuvreEtSesDossiersVontAuBout() throws Exception {
        Path donnees = ApplicationReelle.dossierNeuf("sortie");
        List<Reponse> reponses = MarcheDesDossiers.reponses();
        String numero;
        Map<String, String> avant;
        try (ApplicationReelle camunda = ApplicationReelle.demarrer(donnees)) {
            numero = JSON.readTree(camunda.programme("conseiller").poster("/api/saisines", MarcheDesDossiers.saisine("Sortie")).body()).get("numero").asText();
            repondre(camunda, numero, reponses.subList(0, SOUS_CAMUNDA));
            Taches.attendre(camunda.programme(reponses.get(SOUS_CAMUNDA).compte()), numero, reponses.get(SOUS_CAMUNDA).element());
            avant = ceQuiSeLit(camunda);
        }
        try (ApplicationReelle operaton = ApplicationReelle.demarrerUnAutre(copie.jar(), donnees)) {
            assertThat(ceQuiSeLit(operaton)).as("les dossiers et les tâches, octet pour octet").isEqualTo(avant);

            repondre(operaton, numero, reponses.subList(SOUS_CAMUNDA, reponses.size()));

            assertThat(dossier(operaton, numero).at("/etat/code").asText()).isEqualTo("CLOS");
        }
        PageDeLaSortie.ecrire(copie, rapports, avant.size() - COMPTES.size(), COMPTES.size(), SOUS_CAMUNDA, reponses.size() - SOUS_CAMUNDA);
    }

    private static void repondre(ApplicationReelle application, String numero, List<Reponse> reponses) throws Exception {
        for (Reponse reponse : reponses) {
            new Taches(application).repondre(reponse.compte(), numero, reponse.element(), reponse.valeurs());
        }
    }

    /** Every case as the secretariat reads it, and the tasks of some accounts, but for the one word of the engine's REST that bears its name. */
    private static Map<String, String> ceQuiSeLit(ApplicationReelle application) throws IOException {
        Map<String, String> lu = new TreeMap<>();
        Visiteur secretariat = application.programme("secretariat");
        for (JsonNode dossier : JSON.readTree(secretariat.lire("/api/dossiers").body())) {
            String numero = dossier.get("numero").asText();
            lu.put(numero, secretariat.lire("/api/dossiers/" + numero).body());
        }
        for (String compte : COMPTES) {
            lu.put(compte, application.programme(compte).lire("/engine-rest/task?sortBy=id&sortOrder=asc").body().replace("\"operatonFormRef\"", "\"camundaFormRef\""));
        }
        return lu;
    }

    private static JsonNode dossier(ApplicationReelle application, String numero) throws IOException {
        return JSON.readTree(application.programme("secretariat").lire("/api/dossiers/" + numero).body());
    }
}
