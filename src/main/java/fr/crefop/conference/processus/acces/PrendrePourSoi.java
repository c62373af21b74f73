package fr.crefop.conference.processus.acces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A claim is always for oneself: the engine would take any name in the body, and so hand the task, with its rights, to
 * somebody of another group.
 */
class PrendrePourSoi extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest demande) {
        return !"POST".equals(demande.getMethod()) || !demande.getRequestURI().matches(".*/task/[^/]+/claim");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        // Identifiers hold only letters, digits, dots and dashes: nothing to escape.
        String corps = "{\"userId\":\"" + demande.getUserPrincipal().getName() + "\"}";
        suite.doFilter(new AvecCorps(demande, corps.getBytes(StandardCharsets.UTF_8)), reponse);
    }

    private static final class AvecCorps extends HttpServletRequestWrapper {

        private final byte[] corps;

        AvecCorps(HttpServletRequest demande, byte[] corps) {
            super(demande);
            this.corps = corps;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream octets = new ByteArrayInputStream(corps);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return octets.read();
                }

                @Override
                public boolean isFinished() {
                    return octets.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener lecteur) {
                    throw new IllegalStateException("Lecture directe seulement");
                }
            };
        }

        @Override
        public int getContentLength() {
            return corps.length;
        }

        @Override
        public long getContentLengthLong() {
            return corps.length;
        }

        @Override
        public String getContentType() {
            return MediaType.APPLICATION_JSON_VALUE;
        }
    }
}
