package fr.crefop.conference.processus.acces;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where the engine's API answers: by two doors, and behind each with or without the engine's name. */
final class ApiDuMoteur {

    static final List<String> REST = List.of("/engine-rest", "/engine-rest/engine/default");
    static final List<String> WEBAPPS = List.of("/camunda/api/engine", "/camunda/api/engine/engine/default");
    static final List<String> PARTOUT = Stream.concat(REST.stream(), WEBAPPS.stream()).toList();

    static final List<String> COCKPIT = List.of("/camunda/api/cockpit/plugin/base/default");

    private ApiDuMoteur() {}

    /** Compares decoded paths, so that {@code /t%61sk} is never less guarded than {@code /task}. */
    static RequestMatcher chemins(HttpMethod methode, List<String> racines, String... chemins) {
        return new OrRequestMatcher(racines.stream().flatMap(racine -> Stream.of(chemins).map(chemin -> racine + chemin))
                .<RequestMatcher>map(chemin -> PathPatternRequestMatcher.withDefaults().matcher(methode, chemin))
                .toList());
    }
}
