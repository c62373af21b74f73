package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** While one page is drawn an account is read once, however many parts of the page ask for it; whatever changes anything reads anew. */
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

    /** Null outside a page that is only read. */
    @SuppressWarnings("unchecked")
    private static Map<String, Optional<Compte>> lus() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributs)) {
            return null;
        }
        HttpServletRequest demande = attributs.getRequest();
        if (!HttpMethod.GET.matches(demande.getMethod())) {
            return null;
        }
        Map<String, Optional<Compte>> lus = (Map<String, Optional<Compte>>) demande.getAttribute(LUS);
        if (lus == null) {
            lus = new HashMap<>();
            demande.setAttribute(LUS, lus);
        }
        return lus;
    }
}
