package fr.crefop.conference.portail;

import fr.crefop.conference.journal.DatesDesActes;
import fr.crefop.conference.portail.saisie.ReponsesDonnees;
import fr.crefop.conference.portail.suivi.EtatDit;
import fr.crefop.conference.portail.suivi.Frise;
import fr.crefop.conference.portail.suivi.MontageDuPlan;
import fr.crefop.conference.processus.TravauxEnPanne;
import fr.crefop.conference.securite.Droits;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
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
    private final TravauxEnPanne travaux;
    private final Droits droits;
    private final DatesDesActes dates;
    private final Clock horloge;

    DossierController(ConsultationDesDossiers dossiers, ReponsesDonnees reponses, SuiteDuDossier suite,
            ModelesDuDossier modeles, TravauxEnPanne travaux, Droits droits, DatesDesActes dates, Clock horloge) {
        this.dossiers = dossiers;
        this.reponses = reponses;
        this.suite = suite;
        this.modeles = modeles;
        this.travaux = travaux;
        this.droits = droits;
        this.dates = dates;
        this.horloge = horloge;
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
        page.addAttribute("etatDit", EtatDit.de(dossier, LocalDate.now(horloge)));
        page.addAttribute("frise", Frise.de(dossier, dates.du(numero)));
        modeles.montrer(dossier, principal.getName(), page);
        suite.montrer(numero, principal, page);
        page.addAttribute("pannes", travaux.de(numero));
        page.addAttribute("enCours", travaux.enCours(numero));
        page.addAttribute("peutReparer", droits.permet(principal.getName(), "reparer-une-etape"));
        if (dossier.plan() != null) {
            PagesDuPlan.expliquer(dossier.plan(), dossier.demande(), page);
            page.addAttribute("enTrois", MontageDuPlan.de(dossier));
        }
        return "dossier";
    }
}
