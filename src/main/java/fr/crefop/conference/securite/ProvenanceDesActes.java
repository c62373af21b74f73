package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Provenance;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** For the record of acts: the groups of an account as they are now, and the address of the request under way. */
@Component
class ProvenanceDesActes implements Provenance {

    private final Comptes comptes;

    ProvenanceDesActes(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    public String role(String compte) {
        return comptes.trouver(compte).map(c -> c.groupes().stream().sorted().map(Groupe::code).collect(Collectors.joining("+")))
                .orElse(null);
    }

    @Override
    public String adresse() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes requete
                ? requete.getRequest().getRemoteAddr() : null;
    }
}
