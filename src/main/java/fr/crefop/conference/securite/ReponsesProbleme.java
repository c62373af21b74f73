package fr.crefop.conference.securite;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.socle.TypeDeProbleme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Refusals to programs, as problem+json in French; a person is shown a page instead. No WWW-Authenticate: a browser would
 * open its own window, keep the password and send it along with requests forged elsewhere.
 */
@Component
public class ReponsesProbleme implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    ReponsesProbleme(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest demande, HttpServletResponse reponse, AuthenticationException motif)
            throws IOException {
        // The one address of a program that pages link to: whoever follows it after a session signs in anew.
        if (estUnePersonne(demande) && demande.getRequestURI().endsWith(".pdf")) {
            reponse.sendRedirect(demande.getContextPath() + "/connexion");
            return;
        }
        if (motif instanceof TropDEssais freine) {
            reponse.setIntHeader(HttpHeaders.RETRY_AFTER, freine.secondes());
            ecrire(demande, reponse, TypeDeProbleme.TROP_D_ESSAIS, freine.getMessage());
            return;
        }
        if (motif instanceof CredentialsExpiredException) {
            ecrire(demande, reponse, TypeDeProbleme.CONNEXION_REFUSEE,
                    "Ce mot de passe provisoire a expiré : demandez-en un autre à l'administration.");
            return;
        }
        ecrire(demande, reponse, TypeDeProbleme.CONNEXION_REQUISE,
                "Connectez-vous, ou donnez une clé de partenaire (Authorization: Bearer), ou un identifiant et un mot de passe (HTTP Basic), valables.");
    }

    @Override
    public void handle(HttpServletRequest demande, HttpServletResponse reponse, AccessDeniedException motif)
            throws IOException {
        if (motif instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
            // The token is looked at before the account: whoever has neither misses the account.
            commence(demande, reponse, new InsufficientAuthenticationException("ni compte ni jeton"));
            return;
        }
        HttpStatus statut = RefusDAdresse.statut(motif);
        if (statut == HttpStatus.METHOD_NOT_ALLOWED) {
            reponse.setHeader(HttpHeaders.ALLOW, RefusDAdresse.methodes(motif));
        }
        if (estUnePersonne(demande)) {
            reponse.sendError(statut.value());
            return;
        }
        Optional<String> cle = RefusDAdresse.dUneCle(motif);
        if (cle.isPresent()) {
            ecrire(demande, reponse, TypeDeProbleme.POUVOIR_ABSENT, cle.get());
            return;
        }
        switch (statut) {
            case NOT_FOUND -> ecrire(demande, reponse, TypeDeProbleme.ADRESSE_INCONNUE, "Il n'y a rien à cette adresse, ou rien pour vous.");
            case METHOD_NOT_ALLOWED -> ecrire(demande, reponse, TypeDeProbleme.METHODE_NON_ADMISE,
                    "Cette adresse ne répond pas à cette méthode HTTP.");
            default -> ecrire(demande, reponse, TypeDeProbleme.ACCES_REFUSE, motif instanceof CsrfException
                    ? "La page a expiré : rechargez-la puis recommencez." : "Votre groupe ne permet pas cette action.");
        }
    }

    /** A browser that opens an address, as opposed to a program or to a script of a page. */
    public static boolean estUnePersonne(HttpServletRequest demande) {
        String attendu = demande.getHeader(HttpHeaders.ACCEPT);
        return demande.getHeader(HttpHeaders.AUTHORIZATION) == null && attendu != null
                && attendu.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A program that signed in, and may go no further for now, or not by what it asked. */
    public void refuser(HttpServletRequest demande, HttpServletResponse reponse, HttpStatus statut, String detail) throws IOException {
        ecrire(demande, reponse, switch (statut) {
            case UNAUTHORIZED -> TypeDeProbleme.CONNEXION_REFUSEE;
            case BAD_REQUEST -> TypeDeProbleme.DEMANDE_REFUSEE;
            default -> TypeDeProbleme.ACCES_REFUSE;
        }, detail);
    }

    private void ecrire(HttpServletRequest demande, HttpServletResponse reponse, TypeDeProbleme type, String detail) throws IOException {
        ProblemDetail probleme = type.dire(detail);
        probleme.setInstance(URI.create(demande.getRequestURI()));
        reponse.setStatus(type.statut());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setCharacterEncoding("UTF-8");
        json.writeValue(reponse.getOutputStream(), probleme);
    }
}
