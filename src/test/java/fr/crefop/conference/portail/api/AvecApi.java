package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.ConferenceApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.processus.demonstration.Recit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the tests of the API share: programs that send cases, and a look at what is stored. */
abstract class AvecApi extends AvecApplication {

    /** Everything a saisine writes, ours and the engine's. */
    private static final List<String> TABLES = List.of("conference.dossier", "conference.plan", "conference.plan_ligne",
            "conference.etape", "conference.journal", "conference.engagement", "conference.scrutin",
            "act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_job", "act_hi_procinst", "act_ge_bytearray");

    @Autowired JdbcClient base;
    @Autowired Recit recit;

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** Every address of the house with what answers there, read from its mappings: a new page is there by itself. */
    Map<String, HandlerMethod> mappages() {
        Map<String, HandlerMethod> mappages = new TreeMap<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((adresse, methode) -> {
            if (methode.getBeanType().getName().startsWith(ConferenceApplication.class.getPackageName())) {
                adresse.getPatternValues().forEach(chemin -> mappages.merge(chemin, methode,
                        (une, autre) -> une.getMethodParameters().length >= autre.getMethodParameters().length ? une : autre));
            }
        });
        assertThat(mappages).containsKeys("/dossiers/{numero}", "/api/saisines").hasSizeGreaterThan(40);
        return mappages;
    }

    /** A case sent by an advisor through the API. */
    String saisir(String cas) {
        return saisir(cas, "conseiller");
    }

    String saisir(String cas, String compte) {
        return numero(poster(programme(compte), Saisines.saisine(cas).toString()));
    }

    /** Of somebody whom no other case names: what is told of a person is told of all their cases, and the tests share one. */
    String saisirPourQuelquUnDAutre(String cas) {
        ObjectNode saisine = Saisines.saisine(cas);
        saisine.putObject("identite").put("nom", "Essai" + System.nanoTime()).put("prenom", "Camille");
        return numero(poster(programme("conseiller"), saisine.toString()));
    }

    static HttpResponse<String> poster(Visiteur visiteur, String saisine) {
        return visiteur.poster("/api/saisines", saisine);
    }

    static String numero(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return json(reponse).get("numero").asText();
    }

    JsonNode dossier(String numero, String compte) {
        HttpResponse<String> reponse = programme(compte).lire("/api/dossiers/" + numero);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return json(reponse);
    }

    static JsonNode json(HttpResponse<String> reponse) {
        try {
            return Saisines.JSON.readTree(reponse.body());
        } catch (IOException e) {
            throw new IllegalStateException(reponse.body(), e);
        }
    }

    /** A refusal a program can read and a French person understand. */
    static JsonNode probleme(HttpResponse<String> reponse, int statut) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(statut);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode probleme = json(reponse);
        assertThat(probleme.get("status").asInt()).isEqualTo(statut);
        assertThat(probleme.path("title").asText()).isNotBlank();
        assertThat(probleme.path("detail").asText()).isNotBlank();
        return probleme;
    }

    /** Number of rows of each table, the last number given included. */
    Map<String, Integer> enregistre() {
        Map<String, Integer> lignes = new TreeMap<>();
        TABLES.forEach(table -> lignes.put(table, base.sql("select count(*) from " + table).query(Integer.class).single()));
        lignes.put("dernier numéro", base.sql("select coalesce(sum(last_value), 0) from pg_sequences where sequencename like 'numeros_%'")
                .query(Integer.class).single());
        return lignes;
    }
}
