package fr.crefop.conference.securite.connexion;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer says to a browser, pages, API, engine and refusals alike; before all filters, so that none is forgotten. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntetesDeToutesLesPortes extends OncePerRequestFilter {

    /** The engine's own word would be "no-cache": a shared computer keeps the tasks of who left it. */
    private static final List<String> JAMAIS_GARDES = List.of("/camunda/api/", "/engine-rest/", "/engine-rest");
    private static final Set<String> CACHE = insensible(HttpHeaders.CACHE_CONTROL, HttpHeaders.EXPIRES, HttpHeaders.PRAGMA);

    private static final String RIEN_DE_L_APPAREIL = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
            + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        // The number of a case stands in its address: no other site is told it.
        reponse.setHeader("Referrer-Policy", "same-origin");
        reponse.setHeader("Permissions-Policy", RIEN_DE_L_APPAREIL);
        String chemin = demande.getRequestURI().substring(demande.getContextPath().length());
        if (JAMAIS_GARDES.stream().anyMatch(chemin::startsWith)) {
            reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            suite.doFilter(demande, new SansAutreCache(reponse));
        } else {
            suite.doFilter(demande, reponse);
        }
    }

    private static Set<String> insensible(String... noms) {
        Set<String> tous = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tous.addAll(List.of(noms));
        return tous;
    }

    /** Nobody behind says otherwise. */
    private static final class SansAutreCache extends HttpServletResponseWrapper {

        SansAutreCache(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void setHeader(String nom, String valeur) {
            if (!CACHE.contains(nom)) {
                super.setHeader(nom, valeur);
            }
        }

        @Override
        public void addHeader(String nom, String valeur) {
            if (!CACHE.contains(nom)) {
                super.addHeader(nom, valeur);
            }
        }

        @Override
        public void setDateHeader(String nom, long date) {
            if (!CACHE.contains(nom)) {
                super.setDateHeader(nom, date);
            }
        }
    }
}
