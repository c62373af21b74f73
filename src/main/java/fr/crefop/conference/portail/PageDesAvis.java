package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.portail.DossierVue.AvisVue;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.Acteurs;
import fr.crefop.conference.travaux.CahiersDesCharges;
import fr.crefop.conference.travaux.Conduite;
import fr.crefop.conference.travaux.EtatExpertise;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of the advices shows to whom. Whoever sees the case whole sees them all; an expert sees the training, the
 * plan, the cahier des charges and their own question: neither the person's name nor anything else of the case.
 */
@Component
class PageDesAvis {

    private final AccesAuxDossiers acces;
    private final Dossiers dossiers;
    private final Plans plans;
    private final CahiersDesCharges cahiers;
    private final Conduite conduite;
    private final Acteurs acteurs;
    private final AssemblageDesTravaux travaux;

    PageDesAvis(AccesAuxDossiers acces, Dossiers dossiers, Plans plans, CahiersDesCharges cahiers, Conduite conduite,
            Acteurs acteurs, AssemblageDesTravaux travaux) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.plans = plans;
        this.cahiers = cahiers;
        this.conduite = conduite;
        this.acteurs = acteurs;
        this.travaux = travaux;
    }

    String montrer(String numero, Compte compte, Model page) {
        boolean complet = acces.voitTout(compte, numero);
        Set<Long> siens = acces.expertises(compte, numero);
        if (!complet && siens.isEmpty()) {
            throw new PageIntrouvable();
        }
        List<AvisVue> avis = travaux.avis(numero).stream().filter(a -> complet || siens.contains(a.id())).toList();
        page.addAttribute("numero", numero).addAttribute("complet", complet)
                .addAttribute("formation", dossiers.exiger(numero).demande().formation())
                .addAttribute("cahier", cahiers.du(numero).orElse(null))
                .addAttribute("avis", avis).addAttribute("siens", siens);
        if (!page.containsAttribute("saisie")) {
            page.addAttribute("saisie", Map.of());
        }
        page.addAttribute("aRecopier", page.getAttribute("saisie") instanceof Map<?, ?> saisie && saisie.containsKey("avis")
                && avis.stream().noneMatch(a -> siens.contains(a.id()) && a.etat().code().equals(EtatExpertise.ATTENDU.name())));
        plans.dernier(numero).ifPresent(plan -> PagesDuPlan.montrer(plan, page));
        boolean conduit = conduite.appartientA(compte.identifiant(), numero);
        page.addAttribute("conduit", conduit);
        if (conduit) {
            page.addAttribute("acteurs", acteurs.pour(compte.identifiant()).stream()
                    .map(acteur -> new Code(acteur.code(), acteurs.libelle(acteur))).toList());
        }
        return "avis";
    }

    /** After a refusal. An expert who came too late sees nothing of the case any more, but finds again what they wrote. */
    String refuser(String numero, Compte compte, Model page) {
        if (acces.voitTout(compte, numero) || !acces.expertises(compte, numero).isEmpty()) {
            return montrer(numero, compte, page);
        }
        page.addAttribute("numero", numero);
        return "avis-clos";
    }

    void exigerLeDossier(String numero, Compte compte) {
        if (!acces.voitTout(compte, numero)) {
            throw new PageIntrouvable();
        }
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
