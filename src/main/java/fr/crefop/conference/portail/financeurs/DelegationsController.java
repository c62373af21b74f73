package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.engagements.Delegation;
import fr.crefop.conference.engagements.Delegations;
import fr.crefop.conference.nouvelles.SurUneDelegation;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A funder's responsible entrusts a part of one of its envelopes to the people of another, changes it and ends it. */
@Controller
@RequestMapping("/enveloppes/delegations")
class DelegationsController {

    private static final String PAGE = "redirect:/enveloppes#delegations";

    private final Delegations delegations;
    private final DelegationsDuCompte siennes;
    private final EnveloppesController enveloppes;
    private final Comptes comptes;
    private final Courriers courriers;
    private final TransactionTemplate transaction;

    DelegationsController(Delegations delegations, DelegationsDuCompte siennes, EnveloppesController enveloppes, Comptes comptes, Courriers courriers,
            TransactionTemplate transaction) {
        this.delegations = delegations;
        this.siennes = siennes;
        this.enveloppes = enveloppes;
        this.comptes = comptes;
        this.courriers = courriers;
        this.transaction = transaction;
    }

    @PostMapping
    String confier(@RequestParam(defaultValue = "") String financeur, @RequestParam(defaultValue = "") String dispositif, @RequestParam(defaultValue = "") String annee,
            @RequestParam(defaultValue = "") String mandataire, @RequestParam(defaultValue = "") String montant, @RequestParam(defaultValue = "") String plafond,
            @RequestParam(defaultValue = "") String du, @RequestParam(defaultValue = "") String au, Principal principal, Model page, HttpServletResponse reponse) {
        exigerResponsable(financeur, principal);
        return faire(() -> {
            String a = mandataire(mandataire, financeur);
            delegations.confier(financeur, EnveloppeSaisie.dispositif(dispositif), EnveloppeSaisie.annee(annee), a, montant(montant), EnveloppeSaisie.plafond(plafond),
                    jour("du", du), jour("au", au), principal.getName());
            prevenir(delegations.donnees(List.of(financeur)).stream().filter(d -> !d.finie() && d.mandataire().equals(a) && d.dispositif().code().equals(dispositif)
                    && String.valueOf(d.annee()).equals(annee.strip())).findFirst().orElseThrow(), SurUneDelegation::donnee);
        }, principal, page, reponse);
    }

    @PostMapping("/{id:\\d{1,15}}")
    String changer(@PathVariable long id, @RequestParam(defaultValue = "") String montant, @RequestParam(defaultValue = "") String plafond,
            @RequestParam(defaultValue = "") String au, Principal principal, Model page, HttpServletResponse reponse) {
        exigerResponsable(id, principal);
        return faire(() -> {
            delegations.changer(id, montant(montant), EnveloppeSaisie.plafond(plafond), jour("au", au), principal.getName());
            prevenir(delegations.trouver(id).orElseThrow(), SurUneDelegation::changee);
        }, principal, page, reponse);
    }

    @PostMapping("/{id:\\d{1,15}}/fin")
    String finir(@PathVariable long id, Principal principal, Model page, HttpServletResponse reponse) {
        exigerResponsable(id, principal);
        return faire(() -> {
            delegations.finir(id, principal.getName());
            prevenir(delegations.trouver(id).orElseThrow(), SurUneDelegation::finie);
        }, principal, page, reponse);
    }

    /** The act and the mail that tells of it: neither exists without the other. */
    private String faire(Runnable acte, Principal principal, Model page, HttpServletResponse reponse) {
        try {
            transaction.executeWithoutResult(etat -> acte.run());
            return PAGE;
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return enveloppes.lire(principal, page);
        }
    }

    private void prevenir(Delegation delegation, Function<Delegation, Avis> avis) {
        courriers.aTous(Repondant.deCode(delegation.mandataire()), avis.apply(delegation));
    }

    private void exigerResponsable(long id, Principal principal) {
        exigerResponsable(delegations.trouver(id).map(Delegation::financeur).filter(enveloppes.siens(principal)::contains).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), principal);
    }

    private void exigerResponsable(String financeur, Principal principal) {
        if (!enveloppes.siens(principal).contains(financeur) || !siennes.confie(comptes.trouver(principal.getName()).orElseThrow(), financeur)) {
            throw new AccessDeniedException("Le responsable d'un financeur confie seul une part de ses enveloppes.");
        }
    }

    private static String mandataire(String code, String financeur) {
        if (code.equals(QuiRepond.pourLeFinanceur(financeur).code())) {
            throw refus("mandataire", code, "Une part se confie à un autre financeur que le vôtre.");
        }
        return DelegationsDuCompte.mandataires().stream().map(Repondant::code).filter(code::equals).findFirst()
                .orElseThrow(() -> refus("mandataire", code, "Choisissez à qui confier cette part."));
    }

    private static Montant montant(String texte) {
        Montant lu = EnveloppeSaisie.montant(texte);
        if (lu == null) {
            throw refus("montant", texte, "Donnez le montant confié.");
        }
        return lu;
    }

    private static LocalDate jour(String champ, String texte) {
        LocalDate lu = DateSaisie.lire(champ, texte);
        if (lu == null) {
            throw refus(champ, texte, "Donnez le premier et le dernier jour, par exemple 31/12/2018.");
        }
        return lu;
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
