package fr.crefop.conference.securite;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** What an address answers to whom may not use it: that it is forbidden, that it does not exist, or not by this method. */
public final class RefusDAdresse extends AuthorizationDecision {

    private static final long serialVersionUID = 1L;

    private final HttpStatus statut;
    private final transient Set<String> methodes;

    /** @param methodes those that the address takes, when the method is what is refused */
    RefusDAdresse(HttpStatus statut, Set<String> methodes) {
        super(false);
        this.statut = statut;
        this.methodes = Set.copyOf(methodes);
    }

    /** 403 unless the address said otherwise. */
    public static HttpStatus statut(AccessDeniedException motif) {
        return motif instanceof AuthorizationDeniedException refus && refus.getAuthorizationResult() instanceof RefusDAdresse adresse
                ? adresse.statut : HttpStatus.FORBIDDEN;
    }

    /** For the header {@code Allow}; empty unless the method is refused. */
    public static String methodes(AccessDeniedException motif) {
        return motif instanceof AuthorizationDeniedException refus && refus.getAuthorizationResult() instanceof RefusDAdresse adresse
                ? String.join(", ", adresse.methodes.stream().sorted().toList()) : "";
    }
}
