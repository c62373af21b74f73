package fr.crefop.conference.processus.acces;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Searches carry no expression. The engine is told to refuse them, but looks at the first level of the question only:
 * inside {@code orQueries} version 7.24.0 evaluates them, and an expression is a program.
 */
class RecherchesSansExpression extends OncePerRequestFilter {

    static final String[] CHEMINS = {"/task", "/task/count", "/filter/{id}/list", "/filter/{id}/count"};

    private static final RequestMatcher RECHERCHE = ApiDuMoteur.chemins(HttpMethod.POST, ApiDuMoteur.PARTOUT, CHEMINS);
    private static final int OCTETS_AU_PLUS = 100_000;

    private final JsonFactory json = new JsonFactory();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        return !RECHERCHE.matches(demande);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        byte[] corps = demande.getInputStream().readNBytes(OCTETS_AU_PLUS + 1);
        if (corps.length > OCTETS_AU_PLUS || porteUneExpression(corps)) {
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        suite.doFilter(new CorpsRemplace(demande, corps), reponse);
    }

    /** Reads token by token: a name given twice, or after the end, is seen too. What cannot be read is refused. */
    private boolean porteUneExpression(byte[] corps) {
        try (JsonParser lecture = json.createParser(corps)) {
            JsonToken morceau;
            while ((morceau = lecture.nextToken()) != null) {
                if (morceau == JsonToken.FIELD_NAME
                        && lecture.currentName().toLowerCase(Locale.ROOT).contains("expression")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
