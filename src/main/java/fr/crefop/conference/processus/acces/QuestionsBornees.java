package fr.crefop.conference.processus.acces;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody asks the engine more than it answers at once, by any of its doors: the excess is refused before it is read whole. */
class QuestionsBornees extends OncePerRequestFilter {

    static final int OCTETS_AU_PLUS = 256 * 1024;

    /** Answers to a task are no question: a row of a form is an object too. Their handlers say what they take. */
    private static final RequestMatcher REPONSES = ApiDuMoteur.chemins(HttpMethod.POST, ApiDuMoteur.PARTOUT,
            "/task/{id}/submit-form", "/task/{id}/complete");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        HttpServletRequest mesuree;
        try {
            MesureDUneQuestion.verifierAdresse(demande.getQueryString());
            mesuree = mesurer(demande);
        } catch (RefusMetier refus) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
            reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(reponse.getOutputStream(), RefusParRest.corps(refus));
            return;
        }
        suite.doFilter(mesuree, reponse);
    }

    /** Files of a deployment stay a stream; everything else is read here, whatever type it is announced as. */
    private static HttpServletRequest mesurer(HttpServletRequest demande) throws IOException {
        String type = demande.getContentType();
        boolean fichiers = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        if (HttpMethod.GET.matches(demande.getMethod()) || fichiers) {
            return demande;
        }
        byte[] corps = demande.getInputStream().readNBytes(OCTETS_AU_PLUS + 1);
        if (corps.length > OCTETS_AU_PLUS) {
            throw new RefusMetier("Le texte envoyé dépasse " + OCTETS_AU_PLUS / 1024 + " Ko.");
        }
        if (type != null && type.contains("json") && !REPONSES.matches(demande)) {
            MesureDUneQuestion.verifierCorps(corps);
        }
        return new CorpsRemplace(demande, corps, type);
    }
}
