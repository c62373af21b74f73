package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.securite.ReponsesProbleme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The page that somebody wanted before signing in, kept by the browser itself: a visitor without account costs the server
 * no session. Only an address within this house is ever followed. Of a form that was sent too late, it is the page where it
 * was filled in.
 */
@Component
class DemandeGardee implements RequestCache {

    static final String TEMOIN = "SUITE";
    private static final int LONGUEUR_MAXIMALE = 1000;
    private static final Duration DUREE = Duration.ofMinutes(30);

    @Override
    public void saveRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        if (ReponsesProbleme.estUnePersonne(demande)) {
            voulue(demande).filter(DemandeGardee::estDIci).ifPresent(adresse -> poser(demande, reponse,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(adresse.getBytes(StandardCharsets.UTF_8)), DUREE));
        }
    }

    private static Optional<String> voulue(HttpServletRequest demande) {
        if (HttpMethod.GET.matches(demande.getMethod())) {
            return Optional.of(avecQuestion(demande.getRequestURI(), demande.getQueryString()));
        }
        try {
            // Nothing but its path is followed, so another site that names itself here leads nowhere but into this house.
            return Optional.ofNullable(demande.getHeader(HttpHeaders.REFERER)).map(URI::create)
                    .filter(page -> page.getRawPath() != null).map(page -> avecQuestion(page.getRawPath(), page.getRawQuery()));
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }

    private static String avecQuestion(String chemin, String question) {
        return chemin + (question == null ? "" : "?" + question);
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        return gardee(demande).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        // Nothing but an address is kept: the request that follows it is the one to serve.
        if (demande.getUserPrincipal() != null) {
            removeRequest(demande, reponse);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        if (WebUtils.getCookie(demande, TEMOIN) != null) {
            poser(demande, reponse, "", Duration.ZERO);
        }
    }

    private static Optional<String> gardee(HttpServletRequest demande) {
        Cookie temoin = WebUtils.getCookie(demande, TEMOIN);
        try {
            return Optional.ofNullable(temoin)
                    .map(garde -> new String(Base64.getUrlDecoder().decode(garde.getValue()), StandardCharsets.UTF_8))
                    .filter(DemandeGardee::estDIci);
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }

    /** A browser reads {@code //} and {@code /\} as another site. */
    private static boolean estDIci(String adresse) {
        return adresse.length() <= LONGUEUR_MAXIMALE && adresse.startsWith("/") && !adresse.startsWith("//")
                && adresse.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    private static void poser(HttpServletRequest demande, HttpServletResponse reponse, String valeur, Duration duree) {
        reponse.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(TEMOIN, valeur).path(demande.getContextPath() + "/")
                .maxAge(duree).httpOnly(true).secure(demande.isSecure()).sameSite("Lax").build().toString());
    }
}
