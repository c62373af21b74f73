package fr.crefop.conference.processus.acces;

import fr.crefop.conference.securite.ReponsesProbleme;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A list asked for without a bound gets the highest one allowed, and one asked for beyond it is refused in French. The engine
 * would refuse both in English, which helps nobody who only wants their list.
 */
class ListesBornees extends OncePerRequestFilter {

    private static final String BORNE = "maxResults";
    private static final String[] CHEMINS = {"/task", "/filter", "/filter/{id}/list", "/group", "/process-definition",
        "/process-instance", "/incident", "/job", "/job-definition"};
    /** Cockpit's own lists stand beside the engine's API. */
    private static final String[] COCKPIT = {"/incident", "/incident/", "/process-instance", "/process-definition/statistics"};
    private static final RequestMatcher LISTES = new OrRequestMatcher(
            ApiDuMoteur.chemins(HttpMethod.GET, ApiDuMoteur.PARTOUT, CHEMINS),
            ApiDuMoteur.chemins(HttpMethod.POST, ApiDuMoteur.PARTOUT, CHEMINS),
            ApiDuMoteur.chemins(HttpMethod.GET, ApiDuMoteur.COCKPIT, COCKPIT),
            ApiDuMoteur.chemins(HttpMethod.POST, ApiDuMoteur.COCKPIT, COCKPIT));

    private final int maximum;
    private final ReponsesProbleme refus;

    ListesBornees(int maximum, ReponsesProbleme refus) {
        this.maximum = maximum;
        this.refus = refus;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        return !LISTES.matches(demande);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String question = demande.getQueryString();
        String voulu = UriComponentsBuilder.newInstance().query(question).build().getQueryParams().getFirst(BORNE);
        if (voulu == null) {
            suite.doFilter(bornee(demande, question), reponse);
        } else if (estAdmis(voulu)) {
            suite.doFilter(demande, reponse);
        } else {
            refus.refuser(demande, reponse, HttpStatus.BAD_REQUEST,
                    "Une liste rend " + maximum + " lignes au plus à la fois : « " + BORNE + " » est un nombre de 0 à " + maximum + ".");
        }
    }

    private boolean estAdmis(String voulu) {
        return voulu.matches("[0-9]{1,9}") && Integer.parseInt(voulu) <= maximum;
    }

    private HttpServletRequest bornee(HttpServletRequest demande, String question) {
        String borne = BORNE + "=" + maximum;
        return new HttpServletRequestWrapper(demande) {
            @Override
            public String getQueryString() {
                return question == null || question.isEmpty() ? borne : question + "&" + borne;
            }
        };
    }
}
