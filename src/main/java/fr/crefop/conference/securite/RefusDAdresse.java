package fr.crefop.conference.securite;

import java.util.Optional;
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
    private final String cle;

    /** @param methodes those that the address takes, when the method is what is refused */
    RefusDAdresse(HttpStatus statut, Set<String> methodes) {
        super(false);
        this.statut = statut;
        this.methodes = Set.copyOf(methodes);
        this.cle = null;
    }

    private RefusDAdresse(String cle) {
        super(false);
        this.statut = HttpStatus.FORBIDDEN;
        this.methodes = Set.of();
        this.cle = cle;
    }

    /** To a program whose key may not, though its account may. @param pouvoir what the key would have to be given; null: no key does it */
    static RefusDAdresse aLaCle(Pouvoir pouvoir) {
        return new RefusDAdresse(pouvoir == null ? "Aucune clé de partenaire n'entre à cette adresse."
                : "Cette clé n'a pas le pouvoir " + pouvoir.code() + " que demande cette adresse.");
    }

    /** Empty unless it is the key that is short of something. */
    public static Optional<String> dUneCle(AccessDeniedException motif) {
        return motif instanceof AuthorizationDeniedException refus && refus.getAuthorizationResult() instanceof RefusDAdresse adresse
                ? Optional.ofNullable(adresse.cle) : Optional.empty();
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
