package fr.crefop.conference.portail;

import fr.crefop.conference.portail.PageDuTravail.Partie;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.Guichet;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The proposal of the rapporteur, made on the working page: a dotation and up to eight lines by derogation, tried before they are sent. */
@Controller
@RequestMapping("/dossiers/{numero}/proposition")
class PropositionController {

    private final PageDuTravail pages;
    private final PropositionDuTravail apercus;
    private final Guichet guichet;
    private final BrouillonDuTravail brouillons;

    PropositionController(PageDuTravail pages, PropositionDuTravail apercus, Guichet guichet,
            BrouillonDuTravail brouillons) {
        this.pages = pages;
        this.apercus = apercus;
        this.guichet = guichet;
        this.brouillons = brouillons;
    }

    @PostMapping(params = "action=calculer")
    String calculer(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        if (pages.dejaRepondu(numero, connecte.compte())) {
            return pages.close(saisie, page, reponse);
        }
        pages.exigerLaConduite(numero, connecte.compte());
        brouillons.garderSiPossible(connecte.compte(), numero, saisie);
        pages.tape(saisie, page);
        try {
            page.addAttribute(PropositionDuTravail.ESSAI,
                    apercus.essayer(numero, LignesSaisies.reponses(saisie)));
            return pages.montrer(numero, connecte.compte(), page);
        } catch (RefusMetier refus) {
            return pages.refuser(numero, connecte.compte(), Partie.PROPOSITION, refus, page, reponse);
        }
    }

    /** For the page's script: the band alone, as one types. */
    @PostMapping(params = "action=apercu")
    String suivre(@PathVariable String numero, @RequestParam Map<String, String> saisie, @AuthenticationPrincipal Connecte connecte, Model page) {
        pages.exigerLaConduite(numero, connecte.compte());
        DossierVue dossier = pages.dossier(numero, connecte.compte());
        try {
            page.addAttribute("bandeau", apercus.apercu(dossier, saisie));
        } catch (RefusMetier refus) {
            page.addAttribute("bandeau", apercus.depart(dossier, refus.getMessage()));
        }
        return "fragments/bandeau :: bandeau";
    }

    @PostMapping(params = "action=proposer")
    String proposer(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        if (pages.dejaRepondu(numero, connecte.compte())) {
            return pages.close(saisie, page, reponse);
        }
        pages.exigerLaConduite(numero, connecte.compte());
        brouillons.garderSiPossible(connecte.compte(), numero, saisie);
        try {
            guichet.repondre(connecte.compte(), numero, GroupeDeTravail.PROPOSER_SOLUTION, LignesSaisies.reponses(saisie), saisie.get("lu"));
            suite.addFlashAttribute("fait", "La solution est proposée : chaque financeur reçoit sa part.");
            return "redirect:/dossiers/" + numero;
        } catch (RefusMetier refus) {
            pages.tape(saisie, page);
            return pages.refuser(numero, connecte.compte(), Partie.PROPOSITION, refus, page, reponse);
        }
    }
}
