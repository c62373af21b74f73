package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.portail.PageDuTravail;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: read, answered, confirmed where nobody can undo it. What was typed comes back with every refusal. */
@Controller
@RequestMapping("/a-faire/{id:[0-9A-Za-z-]{1,64}}")
class TacheController {

    private static final String SANS_BROUILLON = "sansBrouillon";

    private final TachesAFaire taches;
    private final PageDeLaTache pages;
    private final FormulaireDeTache formulaires;
    private final ReponseALaTache reponses;
    private final BrouillonsDeTache brouillons;

    TacheController(TachesAFaire taches, PageDeLaTache pages, FormulaireDeTache formulaires, ReponseALaTache reponses,
            BrouillonsDeTache brouillons) {
        this.taches = taches;
        this.pages = pages;
        this.formulaires = formulaires;
        this.reponses = reponses;
        this.brouillons = brouillons;
    }

    /** What the group is asked for is answered on the working page of its case. */
    @GetMapping
    String ouvrir(@PathVariable String id, @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse,
            RedirectAttributes suite) {
        Optional<Tache> attendue = taches.trouver(connecte.compte(), id);
        Optional<String> travail = attendue.flatMap(PageDuTravail::recoit);
        if (travail.isPresent()) {
            suite.addFlashAttribute("fait", page.getAttribute("fait"));
            return "redirect:" + travail.get();
        }
        return attendue.map(tache -> pages.ouvrir(connecte.compte(), tache, page)).orElseGet(() -> pages.absente(page, reponse));
    }

    /** The questions that the answers so far call for: without script, and back from the page that asks to confirm. */
    @PostMapping(params = "action=questions")
    String questions(@PathVariable String id, @RequestParam Map<String, String> valeurs, @AuthenticationPrincipal Connecte connecte,
            Model page, HttpServletResponse reponse) {
        Map<String, String> saisie = saisie(valeurs);
        return taches.trouver(connecte.compte(), id).map(tache -> pages.montrer(connecte.compte(), tache, saisie, page))
                .orElseGet(() -> pages.close(saisie, page, reponse));
    }

    @PostMapping(params = "action=repondre")
    String repondre(@PathVariable String id, @RequestParam Map<String, String> valeurs, @AuthenticationPrincipal Connecte connecte,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        Map<String, String> saisie = saisie(valeurs);
        // Whatever happens on the way, a refusal, the page that asks to confirm, the end of the session: nothing is lost. A button of the
        // case page holds nothing that was typed.
        if (!valeurs.containsKey(SANS_BROUILLON)) {
            brouillons.garderSiPossible(connecte.compte(), id, saisie);
        }
        return repondre(id, saisie, false, connecte.compte(), page, reponse, suite);
    }

    @PostMapping(params = "action=confirmer")
    String confirmer(@PathVariable String id, @RequestParam Map<String, String> valeurs, @AuthenticationPrincipal Connecte connecte,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        return repondre(id, saisie(valeurs), true, connecte.compte(), page, reponse, suite);
    }

    private String repondre(String id, Map<String, String> saisie, boolean confirmee, Compte compte, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        Optional<Remplie> remplie = remplir(compte, id, saisie);
        if (remplie.isEmpty()) {
            return pages.close(saisie, page, reponse);
        }
        Tache tache = remplie.get().tache();
        FormulaireRempli rempli = remplie.get().formulaire();
        try {
            Optional<String> consequence = confirmee ? Optional.empty() : reponses.aConfirmer(compte, tache, rempli, saisie.get(PageDeLaTache.LU));
            if (consequence.isPresent()) {
                page.addAttribute(PageDeLaTache.LU, saisie.get(PageDeLaTache.LU));
                return pages.confirmer(compte, tache, rempli, consequence.get(), page);
            }
            return suite(tache, reponses.donner(compte, tache, rempli, saisie.get(PageDeLaTache.LU)), compte, suite);
        } catch (RefusMetier refus) {
            return taches.trouver(compte, id).map(encore -> pages.refuser(compte, encore, rempli, saisie, refus, page, reponse))
                    .orElseGet(() -> pages.close(saisie, page, reponse));
        }
    }

    private record Remplie(Tache tache, FormulaireRempli formulaire) {}

    /** Empty when the task waits no more, be it since a moment ago. */
    private Optional<Remplie> remplir(Compte compte, String id, Map<String, String> saisie) {
        try {
            return taches.trouver(compte, id).map(tache -> new Remplie(tache, formulaires.remplir(compte, tache, saisie)));
        } catch (RefusMetier partie) {
            return Optional.empty();
        }
    }

    private String suite(Tache faite, String fait, Compte compte, RedirectAttributes suite) {
        Optional<Tache> suivante = reponses.suivante(compte, faite);
        suite.addFlashAttribute("fait", fait + suivante.map(tache -> " Voici la suivante.").orElse(""));
        return suivante.map(tache -> "redirect:/a-faire/" + tache.id()).orElse("redirect:/a-faire");
    }

    private static Map<String, String> saisie(Map<String, String> valeurs) {
        Map<String, String> saisie = new LinkedHashMap<>(valeurs);
        saisie.keySet().removeAll(Set.of("_csrf", "action", SANS_BROUILLON));
        return saisie;
    }
}
