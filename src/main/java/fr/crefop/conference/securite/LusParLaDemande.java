package fr.crefop.conference.securite;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What is read once while one request is answered, however many parts of the answer ask for it. Works of the night, which answer
 * nobody, read each time.
 */
public final class LusParLaDemande<C, V> {

    private final String nom;

    /** @param qui reads: what it remembers is its own */
    public LusParLaDemande(Class<?> qui) {
        this.nom = qui.getName();
    }

    /** @param lecture never null; asked once for each key */
    @SuppressWarnings("unchecked")
    public V lire(C cle, Function<C, V> lecture) {
        RequestAttributes demande = RequestContextHolder.getRequestAttributes();
        if (demande == null) {
            return lecture.apply(cle);
        }
        Map<C, V> lus = (Map<C, V>) demande.getAttribute(nom, RequestAttributes.SCOPE_REQUEST);
        if (lus == null) {
            lus = new HashMap<>();
            demande.setAttribute(nom, lus, RequestAttributes.SCOPE_REQUEST);
        }
        return lus.computeIfAbsent(cle, lecture);
    }

    /** This request changed something: what it read before is past. */
    public void oublier() {
        RequestAttributes demande = RequestContextHolder.getRequestAttributes();
        if (demande != null) {
            demande.removeAttribute(nom, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
