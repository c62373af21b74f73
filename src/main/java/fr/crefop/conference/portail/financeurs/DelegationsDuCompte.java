package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.engagements.Delegation;
import fr.crefop.conference.engagements.Delegations;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The parts of envelopes that an account's funders entrusted, and those that are entrusted to them. */
@Component
public class DelegationsDuCompte {

    private final Delegations delegations;
    private final Comptes comptes;
    private final Responsables responsables;

    DelegationsDuCompte(Delegations delegations, Comptes comptes, Responsables responsables) {
        this.delegations = delegations;
        this.comptes = comptes;
        this.responsables = responsables;
    }

    /**
     * @param mandataire name of those who may answer
     * @param part used of what is entrusted, in hundredths, a hundred at most
     * @param au last day, as it is typed
     * @param change whether who reads may change or end it
     */
    public record Vue(Delegation delegation, String mandataire, String part, String au, boolean change) {}

    void surLaPage(List<String> siens, String identifiant, Model page) {
        Compte compte = comptes.trouver(identifiant).orElseThrow();
        List<String> delegants = siens.stream().filter(financeur -> confie(compte, financeur)).toList();
        page.addAttribute("confiees", delegations.donnees(siens).stream().map(d -> vue(d, delegants.contains(d.financeur()))).toList());
        page.addAttribute("recues", delegations.recues(compte.codesDesFinanceurs()).stream().map(d -> vue(d, false)).toList());
        page.addAttribute("delegants", delegants);
        page.addAttribute("mandataires", mandataires());
    }

    /** Those that its funders hold, then those that they gave, while they stand. */
    public List<Vue> enCours(String identifiant) {
        List<String> codes = comptes.trouver(identifiant).map(Compte::codesDesFinanceurs).orElse(List.of());
        List<String> siens = Financeurs.codes().stream().filter(QuiRepond::existePour).filter(code -> codes.contains(QuiRepond.pourLeFinanceur(code).code())).toList();
        return Stream.concat(delegations.recues(codes).stream(), delegations.donnees(siens).stream()).filter(d -> !d.finie()).map(d -> vue(d, false)).toList();
    }

    /** Its supervisor, where the funder named one; any of its own people else. */
    boolean confie(Compte compte, String financeur) {
        Repondant repondant = QuiRepond.pourLeFinanceur(financeur);
        return compte.est(repondant) && responsables.du(repondant).map(responsable -> responsable.identifiant().equals(compte.identifiant())).orElse(true);
    }

    /** Those who answer for a funder that keeps envelopes, by name. */
    static List<Repondant> mandataires() {
        return Financeurs.codes().stream().filter(QuiRepond::existePour).filter(code -> !PayeurDuDispositif.dispositifsDe(code).isEmpty())
                .map(QuiRepond::pourLeFinanceur).filter(repondant -> repondant.groupe().estFinanceur()).distinct()
                .sorted(Comparator.comparing(Repondant::libelle)).collect(Collectors.toList());
    }

    private static Vue vue(Delegation d, boolean change) {
        return new Vue(d, Repondant.deCode(d.mandataire()).libelle(), part(d.utilise(), d.montant()), DateSaisie.ecrire(d.au()), change && !d.finie());
    }

    private static String part(Montant utilise, Montant tout) {
        return utilise.min(tout).euros().multiply(BigDecimal.valueOf(100)).divide(tout.euros(), 3, RoundingMode.HALF_UP).toPlainString();
    }
}
