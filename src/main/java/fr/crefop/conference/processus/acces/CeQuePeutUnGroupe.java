package fr.crefop.conference.processus.acces;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The calls of the engine's API that working on one's own tasks needs; every other is the administrator's. The engine's
 * own rights then decide which tasks. Left out on purpose: whatever hands a task on (assignee, identity-links, delegate),
 * variables set from outside a form, and comments and attachments, whose reading the engine does not check.
 */
final class CeQuePeutUnGroupe {

    private static final String[] LECTURES = {
        "/engine", "/engine/", "/version", "/authorization/check",
        "/task", "/task/count", "/task/{id}",
        "/task/{id}/form", "/task/{id}/form-variables", "/task/{id}/deployed-form", "/task/{id}/rendered-form",
        "/task/{id}/variables", "/task/{id}/variables/{nom}", "/task/{id}/variables/{nom}/data",
        "/task/{id}/localVariables", "/task/{id}/localVariables/{nom}", "/task/{id}/identity-links",
        "/filter", "/filter/count", "/filter/{id}", "/filter/{id}/list", "/filter/{id}/count",
        "/process-definition", "/process-definition/count", "/process-definition/{id:.+:.+}",
        "/process-definition/{id:.+:.+}/xml", "/process-definition/key/{cle}/xml",
        "/user/{id}/profile", "/group", "/identity/groups"};

    private static final String[] ACTIONS = {
        "/task/{id}/claim", "/task/{id}/unclaim", "/task/{id}/complete", "/task/{id}/submit-form"};

    /** Tasklist asks which buttons to show. */
    private static final String[] QUESTIONS = {"/filter", "/filter/{id}"};

    private CeQuePeutUnGroupe() {}

    static RequestMatcher sous(List<String> racines) {
        return new OrRequestMatcher(
                ApiDuMoteur.chemins(HttpMethod.GET, racines, LECTURES),
                ApiDuMoteur.chemins(HttpMethod.POST, racines, RecherchesSansExpression.CHEMINS),
                ApiDuMoteur.chemins(HttpMethod.POST, racines, ACTIONS),
                ApiDuMoteur.chemins(HttpMethod.OPTIONS, racines, QUESTIONS));
    }
}
