package fr.crefop.conference.processus.acces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A list asked for without a bound gets the highest one allowed. The engine would refuse it outright, in English, which
 * helps nobody who only wants their tasks.
 */
class ListesBornees extends OncePerRequestFilter {

    private static final String[] CHEMINS = {"/task", "/filter", "/filter/{id}/list", "/group", "/process-definition"};
    private static final RequestMatcher LISTES = new OrRequestMatcher(
            ApiDuMoteur.chemins(HttpMethod.GET, ApiDuMoteur.PARTOUT, CHEMINS),
            ApiDuMoteur.chemins(HttpMethod.POST, ApiDuMoteur.PARTOUT, CHEMINS));

    private final int maximum;

    ListesBornees(int maximum) {
        this.maximum = maximum;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        String question = demande.getQueryString();
        return question != null && question.contains("maxResults=") || !LISTES.matches(demande);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String question = demande.getQueryString();
        String borne = "maxResults=" + maximum;
        suite.doFilter(new HttpServletRequestWrapper(demande) {
            @Override
            public String getQueryString() {
                return question == null || question.isEmpty() ? borne : question + "&" + borne;
            }
        }, reponse);
    }
}
