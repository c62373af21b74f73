package fr.crefop.conference.portail;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.security.Principal;
import org.springframework.stereotype.Component;

@Component
class NomDuCompte implements NomAffiche {

    private final Comptes comptes;

    NomDuCompte(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    public String de(Principal principal) {
        return comptes.trouver(principal.getName()).map(Compte::nom).orElse(principal.getName());
    }
}
