package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.demonstration.Recit;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "Prendre la tâche" clicked twice, by one person or by two: one takes it, and whoever comes second reads French. */
class TachePriseDeuxFoisTest extends AvecApplication {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLICS = 6;

    private static final String POUR = "{\"variables\":{\"choix\":{\"value\":\"POUR\"}}}";

    @Autowired Recit recit;
    @Autowired Journal journal;

    private String numero;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void laMemePersonneLaPrendUneFoisEtNEnEstPasPunie(String porte) throws Exception {
        String tache = tacheDuCollegeEtat();
        Visiteur titulaire = visiteur("bureau.etat", porte);
        Callable<HttpResponse<String>> clic = () -> prendre(titulaire, porte, tache);

        List<HttpResponse<String>> reponses = Simultanement.faire(Collections.nCopies(CLICS, clic)).reussites();

        assertThat(reponses).hasSize(CLICS).allSatisfy(r -> assertThat(r.statusCode()).as(r.body()).isEqualTo(204));
        assertThat(assignee(tache)).isEqualTo("bureau.etat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void deDeuxPersonnesUneSeuleLaPrendEtLAutreLeLitEnFrancais(String porte) throws Exception {
        String tache = tacheDuCollegeEtat();
        List<Callable<HttpResponse<String>>> clics = new ArrayList<>();
        for (String compte : List.of("bureau.etat", "bureau.etat.suppleant")) {
            Visiteur visiteur = visiteur(compte, porte);
            clics.add(() -> prendre(visiteur, porte, tache));
            clics.add(() -> prendre(visiteur, porte, tache));
        }

        List<HttpResponse<String>> reponses = Simultanement.faire(clics).reussites();

        assertThat(reponses).hasSize(4).allSatisfy(r -> assertThat(r.statusCode()).as(r.body()).isIn(204, 400));
        List<HttpResponse<String>> refus = reponses.stream().filter(r -> r.statusCode() == 400).toList();
        assertThat(refus).hasSize(2).allSatisfy(r -> assertThat(JSON.readTree(r.body()).get("message").asText())
                .isEqualTo("Quelqu'un d'autre vient de prendre cette tâche : elle n'attend plus que cette personne."));
        assertThat(assignee(tache)).startsWith("bureau.etat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void uneTacheQuiNEstPlusLaLeDit(String porte) throws Exception {
        String tache = tacheDuCollegeEtat();
        Visiteur titulaire = visiteur("bureau.etat", porte);
        programme("bureau.etat").poster("/engine-rest/task/" + tache + "/complete", "{\"variables\":{\"choix\":{\"value\":\"POUR\"}}}");

        for (String acte : List.of("claim", "unclaim")) {
            HttpResponse<String> reponse = titulaire.poster(porte + "/task/" + tache + "/" + acte, "{}");
            assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
            assertThat(reponse.body()).contains("n'est plus ouverte");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void laPrendreEtLaRendreAuMemeInstantNeCasseRien(String porte) throws Exception {
        String tache = tacheDuCollegeEtat();
        Visiteur titulaire = visiteur("bureau.etat", porte);
        List<Callable<HttpResponse<String>>> clics = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            clics.add(() -> prendre(titulaire, porte, tache));
            clics.add(() -> titulaire.poster(porte + "/task/" + tache + "/unclaim", "{}"));
        }

        assertThat(Simultanement.faire(clics).reussites()).hasSize(6)
                .allSatisfy(r -> assertThat(r.statusCode()).as(r.body()).isEqualTo(204));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void ceQuUnCollegueAPrisNeSeRepondQuUneFoisRendu(String porte) throws Exception {
        String tache = tacheDuCollegeEtat();
        Visiteur titulaire = visiteur("bureau.etat", porte);
        Visiteur suppleante = visiteur("bureau.etat.suppleant", porte);
        prendre(titulaire, porte, tache);

        for (String acte : List.of("complete", "submit-form")) {
            HttpResponse<String> refus = suppleante.poster(porte + "/task/" + tache + "/" + acte, POUR);
            assertThat(refus.statusCode()).as(refus.body()).isEqualTo(400);
            assertThat(JSON.readTree(refus.body()).get("message").asText()).startsWith("Quelqu'un d'autre a pris cette tâche");
        }
        titulaire.poster(porte + "/task/" + tache + "/unclaim", "{}");
        assertThat(suppleante.poster(porte + "/task/" + tache + "/submit-form", POUR).statusCode()).isEqualTo(204);
    }

    /** Somebody falls ill with a task in hand: a colleague frees it, under their own name. */
    @Test
    void unCollegueQuiRendLaTacheDUnAutreLeFaitSousSonNom() throws Exception {
        String tache = tacheDuCollegeEtat();
        prendre(programme("bureau.etat"), "/engine-rest", tache);

        assertThat(programme("bureau.etat.suppleant").poster("/engine-rest/task/" + tache + "/unclaim", "{}").statusCode()).isEqualTo(204);

        assertThat(journal.du(numero)).anySatisfy(acte -> {
            assertThat(acte.acte()).isEqualTo(Acte.TACHE_RENDUE_AU_GROUPE);
            assertThat(acte.compte()).isEqualTo("bureau.etat.suppleant");
            assertThat(acte.apres()).endsWith(";titulaire=bureau.etat");
        });
    }

    private static HttpResponse<String> prendre(Visiteur visiteur, String porte, String tache) {
        return visiteur.poster(porte + "/task/" + tache + "/claim", "{}");
    }

    private Visiteur visiteur(String compte, String porte) {
        if (!porte.startsWith("/camunda")) {
            return programme(compte);
        }
        Visiteur visiteur = personne(compte);
        visiteur.ouvrir("/camunda/app/tasklist/default/");
        return visiteur;
    }

    private String assignee(String tache) throws Exception {
        return JSON.readTree(programme("bureau.etat").lire("/engine-rest/task/" + tache).body()).get("assignee").asText();
    }

    private String tacheDuCollegeEtat() throws Exception {
        ObjectNode saisine = JSON.createObjectNode().put("motif", "Essai").put("confirmerDoublon", true);
        saisine.putObject("identite").put("nom", "Essai").put("prenom", "Camille");
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", CasReels.demande("cas-12"));
        numero = JSON.readTree(programme("conseiller").poster("/api/saisines", saisine.toString()).body()).get("numero").asText();
        recit.recevable(numero, "CONFERENCE");
        JsonNode taches = JSON.readTree(programme("bureau.etat").lire("/engine-rest/task?processInstanceBusinessKey=" + numero).body());
        return taches.get(0).get("id").asText();
    }
}
