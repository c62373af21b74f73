package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.portail.DossierVue.AvisVue;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.EtatExpertise;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of who is asked for an advice: the training, the plan, the cahier des charges and their own question, neither the person's
 * name nor anything else of the case. Whoever sees the case whole reads all advices on the working page of its group.
 */
@Component
class PageDesAvis {

    private final AccesAuxDossiers acces;
    private final Dossiers dossiers;
    private final Plans plans;
    private final CahiersDesCharges cahiers;
    private final AssemblageDesTravaux travaux;

    PageDesAvis(AccesAuxDossiers acces, Dossiers dossiers, Plans plans, CahiersDesCharges cahiers, AssemblageDesTravaux travaux) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.plans = plans;
        this.cahiers = cahiers;
        this.travaux = travaux;
    }

    String montrer(String numero, Compte compte, Model page) {
        Set<Long> siens = acces.expertises(compte, numero);
        if (siens.isEmpty()) {
            throw new PageIntrouvable();
        }
        List<AvisVue> avis = travaux.avis(numero).stream().filter(a -> siens.contains(a.id())).toList();
        page.addAttribute("numero", numero).addAttribute("complet", acces.voitTout(compte, numero))
                .addAttribute("formation", dossiers.exiger(numero).demande().formation())
                .addAttribute("cahier", cahiers.du(numero).orElse(null)).addAttribute("avis", avis);
        if (!page.containsAttribute("saisie")) {
            page.addAttribute("saisie", Map.of());
        }
        page.addAttribute("aRecopier", page.getAttribute("saisie") instanceof Map<?, ?> saisie && saisie.containsKey("avis")
                && avis.stream().noneMatch(a -> a.etat().code().equals(EtatExpertise.ATTENDU.name())));
        plans.dernier(numero).ifPresent(plan -> PagesDuPlan.montrer(plan, page));
        return "avis";
    }

    /** After a refusal. An expert who came too late sees nothing of the case any more, but finds again what they wrote. */
    String refuser(String numero, Compte compte, Model page) {
        if (!acces.expertises(compte, numero).isEmpty()) {
            return montrer(numero, compte, page);
        }
        page.addAttribute("numero", numero);
        return "avis-clos";
    }

    void exigerLExpert(String numero, long id, Compte compte) {
        if (!acces.futDemandee(compte, numero, id)) {
            throw new PageIntrouvable();
        }
    }

    void exigerLAvis(String numero, long id, Compte compte) {
        boolean duDossier = travaux.avis(numero).stream().anyMatch(a -> a.id() == id);
        if (!duDossier || !acces.voitTout(compte, numero) && !acces.expertises(compte, numero).contains(id)) {
            throw new PageIntrouvable();
        }
    }
}
