package fr.crefop.conference.processus.acces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A claim is always for oneself: the engine would take any name in the body, and so hand the task, with its rights, to
 * somebody of another group.
 */
class PrendrePourSoi extends OncePerRequestFilter {

    private static final RequestMatcher PRISE =
            ApiDuMoteur.chemins(HttpMethod.POST, ApiDuMoteur.PARTOUT, "/task/{id}/claim");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        return !PRISE.matches(demande);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        // Identifiers hold only letters, digits, dots and dashes: nothing to escape.
        String corps = "{\"userId\":\"" + demande.getUserPrincipal().getName() + "\"}";
        suite.doFilter(new CorpsRemplace(demande, corps.getBytes(StandardCharsets.UTF_8)), reponse);
    }
}
