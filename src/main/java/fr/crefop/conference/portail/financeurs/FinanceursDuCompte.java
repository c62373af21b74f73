package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The funders for whom an account answers, as codes, in the order of their names. */
@Component
class FinanceursDuCompte {

    private final Comptes comptes;

    FinanceursDuCompte(Comptes comptes) {
        this.comptes = comptes;
    }

    /**
     * Empty for whoever is no funder's: the advisor records what the holder of an account decided, and keeps no envelope of who
     * pays it. The State and the ASP pay by none of our dispositifs and have no envelope.
     */
    List<String> de(Principal principal) {
        return comptes.trouver(principal.getName()).map(FinanceursDuCompte::de).orElse(List.of());
    }

    private static List<String> de(Compte compte) {
        return Financeurs.codes().stream().filter(QuiRepond::existePour)
                .filter(code -> QuiRepond.pourLeFinanceur(code).groupe().estFinanceur())
                .filter(code -> !PayeurDuDispositif.dispositifsDe(code).isEmpty())
                .filter(code -> compte.est(QuiRepond.pourLeFinanceur(code))).toList();
    }
}
