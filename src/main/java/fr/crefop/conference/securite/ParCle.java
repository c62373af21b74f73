package fr.crefop.conference.securite;

import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A call that the key of a partner signed: it acts as the account of the key, within what the key may. */
public final class ParCle extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Connecte connecte;
    private final transient Set<Pouvoir> pouvoirs;

    public ParCle(Connecte connecte, Set<Pouvoir> pouvoirs) {
        super(connecte.getAuthorities());
        this.connecte = connecte;
        this.pouvoirs = Set.copyOf(pouvoirs);
        setAuthenticated(true);
    }

    /** @param pouvoir null for what no key is given */
    boolean porte(Pouvoir pouvoir) {
        return pouvoir != null && pouvoirs.contains(pouvoir);
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public Connecte getPrincipal() {
        return connecte;
    }
}
