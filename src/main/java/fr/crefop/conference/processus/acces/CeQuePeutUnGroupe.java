package fr.crefop.conference.processus.acces;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The calls of the engine's API that working on one's own tasks needs; every other is the administrator's. The engine's
 * own rights then decide which tasks. Left out on purpose: whatever hands a task on (assignee, identity-links, delegate),
 * variables set from outside a form, and comments and attachments, whose reading the engine does not check.
 */
final class CeQuePeutUnGroupe {

    private static final List<String> LECTURES = List.of(
            "/engine", "/engine/", "/version", "/authorization/check",
            "/task", "/task/count", "/task/{id}",
            "/task/{id}/form", "/task/{id}/form-variables", "/task/{id}/deployed-form", "/task/{id}/rendered-form",
            "/task/{id}/variables", "/task/{id}/variables/{nom}", "/task/{id}/variables/{nom}/data",
            "/task/{id}/localVariables", "/task/{id}/localVariables/{nom}", "/task/{id}/identity-links",
            "/filter", "/filter/count", "/filter/{id}", "/filter/{id}/list", "/filter/{id}/count",
            "/process-definition", "/process-definition/count", "/process-definition/{id:.+:.+}",
            "/process-definition/{id:.+:.+}/xml", "/process-definition/key/{cle}/xml",
            "/user/{id}/profile", "/group", "/identity/groups");

    /** Searches whose question stands in the body. */
    private static final List<String> ACTIONS = List.of(
            "/task", "/task/count", "/filter/{id}/list", "/filter/{id}/count",
            "/task/{id}/claim", "/task/{id}/unclaim", "/task/{id}/complete", "/task/{id}/submit-form");

    private CeQuePeutUnGroupe() {}

    /** @param racines each way to the engine's API, the engine by default and the engine by its name */
    static RequestMatcher sous(String... racines) {
        return new OrRequestMatcher(Stream.of(racines).flatMap(racine -> Stream.of(
                        chemins(HttpMethod.GET, racine, LECTURES),
                        chemins(HttpMethod.POST, racine, ACTIONS),
                        // Tasklist asks which buttons to show.
                        chemins(HttpMethod.OPTIONS, racine, List.of("/filter", "/filter/{id}"))))
                .flatMap(chemins -> chemins).toList());
    }

    private static Stream<RequestMatcher> chemins(HttpMethod methode, String racine, List<String> chemins) {
        return chemins.stream().map(chemin -> PathPatternRequestMatcher.withDefaults().matcher(methode, racine + chemin));
    }
}
