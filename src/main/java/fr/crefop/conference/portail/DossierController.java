package fr.crefop.conference.portail;

import fr.crefop.conference.portail.saisie.ReponsesDonnees;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case page, shared by all who may see the case. */
@Controller
class DossierController {

    private final ConsultationDesDossiers dossiers;
    private final ReponsesDonnees reponses;
    private final SuiteDuDossier suite;
    private final ModelesDuDossier modeles;

    DossierController(ConsultationDesDossiers dossiers, ReponsesDonnees reponses, SuiteDuDossier suite,
            ModelesDuDossier modeles) {
        this.dossiers = dossiers;
        this.reponses = reponses;
        this.suite = suite;
        this.modeles = modeles;
    }

    @GetMapping("/dossiers/{numero}")
    String dossier(@PathVariable String numero, Principal principal, Model page) {
        Optional<DossierVue> visible = dossiers.trouver(numero, principal.getName());
        if (visible.isEmpty() && dossiers.estExpert(numero, principal.getName())) {
            return "redirect:/dossiers/" + numero + "/avis";
        }
        DossierVue dossier = visible.orElseThrow(PageIntrouvable::new);
        page.addAttribute("dossier", dossier);
        page.addAttribute("reponses", reponses.de(dossier.demande()));
        modeles.montrer(dossier, principal.getName(), page);
        suite.montrer(numero, principal, page);
        if (dossier.plan() != null) {
            PagesDuPlan.expliquer(dossier.plan(), dossier.demande(), page);
            if (dossier.proposition() != null) {
                TableauDuPlan propose = TableauDuPlan.de(dossier.proposition(), dossier.plan());
                page.addAttribute("tableauPropose", propose);
                page.addAttribute("barreProposee", BarreDuPlan.de(propose));
            }
        }
        return "dossier";
    }
}
