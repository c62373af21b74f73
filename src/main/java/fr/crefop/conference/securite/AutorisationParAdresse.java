package fr.crefop.conference.securite;

import fr.crefop.conference.securite.droits.Action;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * The one gate of all doors: finds what the rights file calls the address that is asked for, and whether one of the account's roles
 * may do that. What the file does not name is refused. Paths are compared decoded, whatever servlet answers them.
 */
@Component
public class AutorisationParAdresse implements AuthorizationManager<RequestAuthorizationContext> {

    private final DroitsEcrits droits;

    AutorisationParAdresse(Droits droits) {
        this.droits = droits.ecrits();
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> qui, RequestAuthorizationContext contexte) {
        HttpServletRequest demande = contexte.getRequest();
        PathContainer chemin = RequestPath.parse(demande.getRequestURI(), demande.getContextPath()).pathWithinApplication();
        String methode = demande.getMethod().equals("HEAD") ? "GET" : demande.getMethod();
        Optional<Action> action = droits.action(methode, chemin);
        if (action.isEmpty()) {
            return horsDuFichier(chemin);
        }
        return action.get().publique() ? new AuthorizationDecision(true) : selonLaCle(action.get(), qui.get());
    }

    /** A key narrows what its account may, and adds nothing. */
    private static AuthorizationDecision selonLaCle(Action action, Authentication connecte) {
        AuthorizationDecision duCompte = selonLeRole(action, roles(connecte));
        return duCompte.isGranted() && connecte instanceof ParCle cle && !cle.porte(action.pouvoir()) ? RefusDAdresse.aLaCle(action.pouvoir()) : duCompte;
    }

    private static AuthorizationDecision selonLeRole(Action action, Set<Role> siens) {
        return action.ouverteA(siens) ? new AuthorizationDecision(true)
                : new RefusDAdresse(action.existePour(siens) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND, Set.of());
    }

    private static Set<Role> roles(Authentication connecte) {
        return connecte != null && connecte.getPrincipal() instanceof Connecte principal ? Role.de(principal.compte()) : Set.of();
    }

    /** The engine would answer there; elsewhere nobody would. */
    private RefusDAdresse horsDuFichier(PathContainer chemin) {
        Set<String> autres = droits.methodes(chemin);
        boolean moteur = chemin.value().startsWith("/engine-rest") || chemin.value().startsWith("/camunda");
        return new RefusDAdresse(moteur ? HttpStatus.FORBIDDEN : autres.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED,
                autres);
    }
}
