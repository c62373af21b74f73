package fr.crefop.conference.securite;

import java.time.Instant;
import org.springframework.lang.Nullable;

/** Passwords given by somebody else: one that its owner did not replace in time opens nothing any more. */
public interface MotsDePasseProvisoires {

    /** @param depuis when it was given; null for a password that is no provisional one, which never expires */
    boolean estPerime(@Nullable Instant depuis);

    /**
     * Another one for an account of the first start whose own expired before anybody signed in with it: whoever runs the server
     * gives it, since nobody inside could. An account whose owner ever chose a password is left alone.
     *
     * @return whether it was given
     */
    boolean redonner(String identifiant, MotDePasse motDePasse);
}
