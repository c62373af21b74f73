package fr.crefop.conference.portail.partenaires;

import fr.crefop.conference.courrier.Abonnements;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which programs are told what their account is told, where that stands, and what is told again. */
@Controller
@RequestMapping("/partenaires/annonces")
class AnnoncesController {

    private static final String ICI = "redirect:/partenaires/annonces";

    private final Abonnements abonnements;

    AnnoncesController(Abonnements abonnements) {
        this.abonnements = abonnements;
    }

    @GetMapping
    String lister(@RequestParam Map<String, String> champs, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche).addAttribute("abonnements", abonnements.lister(recherche.page(), PageDeListe.TAILLE))
                .addAttribute("jours", Abonnements.JOURS);
        return "annonces";
    }

    @PostMapping
    String creer(@RequestParam(required = false) String compte, @RequestParam(required = false) String adresse, Principal admin, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            suite.addFlashAttribute("secretNeuf", abonnements.creer(compte == null ? null : compte.strip(), adresse, admin.getName()));
            return ICI;
        } catch (RefusMetier refus) {
            page.addAttribute("compte", compte).addAttribute("adresse", adresse);
            return refuser(refus, page, reponse);
        }
    }

    @PostMapping("/{id:\\d{1,15}}/rejouer")
    String rejouer(@PathVariable long id, @RequestParam(required = false) String jours, Principal admin, Model page, HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            abonnements.rejouer(id, jours != null && jours.matches("\\d{1,3}") ? Integer.parseInt(jours) : -1, admin.getName());
            suite.addFlashAttribute("fait", "Ce qui a été annoncé depuis ce temps repart.");
            return ICI;
        } catch (RefusMetier refus) {
            return refuser(refus, page, reponse);
        }
    }

    @PostMapping("/{id:\\d{1,15}}/retirer")
    String retirer(@PathVariable long id, Principal admin, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            abonnements.retirer(id, admin.getName());
            suite.addFlashAttribute("fait", "L'adresse est retirée : plus rien n'y est annoncé.");
            return ICI;
        } catch (RefusMetier refus) {
            return refuser(refus, page, reponse);
        }
    }

    private String refuser(RefusMetier refus, Model page, HttpServletResponse reponse) {
        RefusDit.ici(refus, page, reponse);
        return lister(Map.of(), page);
    }
}
