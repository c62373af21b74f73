package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * While one request is answered an account is read once, however many parts of the answer ask for it, and read anew once that
 * request changed an account. Works of the night, which answer nobody, read each time.
 */
@Primary
@Repository
class ComptesLusUneFois implements Comptes {

    private static final String LUS = ComptesLusUneFois.class.getName();

    private final ComptesEnBase base;

    ComptesLusUneFois(ComptesEnBase base) {
        this.base = base;
    }

    @Override
    public Compte creer(Compte compte, MotDePasse motDePasse) {
        return base.creer(compte, motDePasse);
    }

    @Override
    public List<Compte> lister() {
        return base.lister();
    }

    @Override
    public List<Compte> duGroupe(Groupe groupe) {
        return base.duGroupe(groupe);
    }

    @Override
    public Optional<Compte> trouver(String identifiant) {
        Map<String, Optional<Compte>> lus = lus();
        return lus == null ? base.trouver(identifiant) : lus.computeIfAbsent(identifiant, base::trouver);
    }

    @Override
    public boolean connait(String identifiant) {
        return base.connait(identifiant);
    }

    /** An account was changed: what this request read of it before is past. */
    static void oublier() {
        RequestAttributes demande = RequestContextHolder.getRequestAttributes();
        if (demande != null) {
            demande.removeAttribute(LUS, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Null outside a request. */
    @SuppressWarnings("unchecked")
    private static Map<String, Optional<Compte>> lus() {
        RequestAttributes demande = RequestContextHolder.getRequestAttributes();
        if (demande == null) {
            return null;
        }
        Map<String, Optional<Compte>> lus = (Map<String, Optional<Compte>>) demande.getAttribute(LUS, RequestAttributes.SCOPE_REQUEST);
        if (lus == null) {
            lus = new HashMap<>();
            demande.setAttribute(LUS, lus, RequestAttributes.SCOPE_REQUEST);
        }
        return lus;
    }
}
