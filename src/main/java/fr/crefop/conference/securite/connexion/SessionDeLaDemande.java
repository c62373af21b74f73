package fr.crefop.conference.securite.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What a signed-in session knows of itself, beside who signed in. */
public final class SessionDeLaDemande {

    private static final String IDENTIFIANT = "conference.session";
    private static final String FIN = "conference.finDeSession";
    private static final String SECOND_FACTEUR = "conference.secondFacteur";

    private static final String FOURNISSEUR = "conference.fournisseur";

    private SessionDeLaDemande() {}

    /** Empty when this very request was signed by itself (HTTP Basic), whatever cookie came along. */
    static Optional<HttpSession> de(HttpServletRequest demande, Authentication courante) {
        HttpSession session = demande.getSession(false);
        return Optional.ofNullable(session).filter(ouverte -> ouverte
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext contexte
                && contexte.getAuthentication() == courante);
    }

    /** Its row in the register; null before its first request. */
    public static UUID identifiant(HttpSession session) {
        return session == null ? null : (UUID) session.getAttribute(IDENTIFIANT);
    }

    /** @param fin when it is over, however busy */
    static void nommer(HttpSession session, UUID identifiant, Instant fin) {
        session.setAttribute(IDENTIFIANT, identifiant);
        session.setAttribute(FIN, fin);
    }

    /** Empty before its first request, and without a session. */
    static Optional<Instant> fin(HttpSession session) {
        return Optional.ofNullable(session).map(ouverte -> (Instant) ouverte.getAttribute(FIN));
    }

    /** @param preuve the ID token, which signing out at the provider asks for */
    public static void ouverteParLeFournisseur(HttpSession session, String preuve) {
        session.setAttribute(FOURNISSEUR, preuve);
    }

    /** Null for a session that a password opened. */
    public static String preuveDuFournisseur(HttpSession session) {
        return session == null ? null : (String) session.getAttribute(FOURNISSEUR);
    }

    static boolean aDonneLeSecondFacteur(HttpSession session) {
        return session.getAttribute(SECOND_FACTEUR) != null;
    }

    /** What a provider vouched for stays given. */
    public static void secondFacteurRetire(HttpSession session) {
        if (preuveDuFournisseur(session) == null) {
            session.removeAttribute(SECOND_FACTEUR);
        }
    }

    public static void secondFacteurDonne(HttpSession session) {
        session.setAttribute(SECOND_FACTEUR, Boolean.TRUE);
    }
}
