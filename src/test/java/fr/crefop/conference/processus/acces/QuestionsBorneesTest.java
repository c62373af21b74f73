package fr.crefop.conference.processus.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question with four hundred criteria kept the database busy for four minutes; ten of them closed the house. */
class QuestionsBorneesTest extends AvecApplication {

    private static final int DE_TROP = 400;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/engine-rest/engine/default/task/count",
        "/camunda/api/engine/engine/default/task/count", "/camunda/api/engine/task/count"})
    void quatre_cents_criteres_sont_refuses_par_chaque_porte(String chemin) {
        Visiteur secretariat = aCettePorte(chemin);

        refusee(secretariat.poster(chemin, "{\"taskVariables\":[" + criteres(DE_TROP) + "]}"));
        refusee(secretariat.lire(chemin + "?taskVariables=" + criteresDAdresse(11)));
        refusee(secretariat.lire(chemin + "?%74askVariables=" + criteresDAdresse(11).replace(",", "%2C")));
        refusee(secretariat.lire(chemin + "?taskVariables=" + criteresDAdresse(6) + "&processVariables=" + criteresDAdresse(6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"orQueries\":[%s]}", "{\"orQueries\":[{\"orQueries\":[%s]}]}", "{\"sorting\":[%s]}",
        "{\"taskVariables\":[],\"taskVariables\":[%s]}", "{\"inconnu\":[%s]}"})
    void ou_que_les_criteres_se_cachent(String question) {
        refusee(programme("secretariat").poster("/engine-rest/task", question.formatted(criteres(11))));
        refusee(programme("admin").poster("/engine-rest/process-instance", question.formatted(criteres(11))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "application/problem+json"})
    void de_quelque_type_qu_ils_se_disent(String type) {
        HttpResponse<String> reponse = programme("secretariat").posterAutrement("/engine-rest/task/count", type,
                "{\"taskVariables\":[" + criteres(11) + "]}");

        assertThat(reponse.statusCode()).isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/camunda/api/engine/engine/default/task/count"})
    void une_question_de_tasklist_passe_comme_avant(String chemin) {
        Visiteur secretariat = aCettePorte(chemin);

        assertThat(secretariat.poster(chemin, "{\"taskVariables\":[" + criteres(10) + "]}").body()).contains("\"count\":0");
        assertThat(secretariat.lire(chemin + "?taskVariables=" + criteresDAdresse(10)).body()).contains("\"count\":0");
        assertThat(secretariat.lire(chemin + "?candidateGroups=" + "a,".repeat(100) + "a").body()).contains("\"count\":0");
    }

    private Visiteur aCettePorte(String chemin) {
        if (chemin.startsWith("/engine-rest")) {
            return programme("secretariat");
        }
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/camunda/app/tasklist/default/");
        return secretariat;
    }

    private static void refusee(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
        assertThat(reponse.body()).contains("critères et");
    }

    private static String criteres(int nombre) {
        return IntStream.range(0, nombre).mapToObj(i -> "{\"name\":\"v" + i + "\",\"operator\":\"eq\",\"value\":" + i + "}")
                .collect(Collectors.joining(","));
    }

    private static String criteresDAdresse(int nombre) {
        return IntStream.range(0, nombre).mapToObj(i -> "v" + i + "_eq_" + i).collect(Collectors.joining(","));
    }
}
