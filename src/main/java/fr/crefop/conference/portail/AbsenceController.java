package fr.crefop.conference.portail;

import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** I am away: who answers for me, from when to when. */
@Controller
@RequestMapping("/absence")
class AbsenceController {

    private final Absences absences;
    private final Comptes comptes;

    AbsenceController(Absences absences, Comptes comptes) {
        this.absences = absences;
        this.comptes = comptes;
    }

    @GetMapping
    String montrer(Principal principal, Model page) {
        Compte compte = comptes.trouver(principal.getName()).orElseThrow(PageIntrouvable::new);
        page.addAttribute("absences", absences.aVenir(compte.identifiant()));
        page.addAttribute("possibles", absences.remplacantsPossibles(compte));
        page.addAttribute("remplaces", absences.agitPour(compte.identifiant()).stream().skip(1).toList());
        page.addAttribute("noms", noms());
        return "absence";
    }

    @PostMapping
    String declarer(@RequestParam(required = false) String remplacant, @RequestParam(required = false) String du,
            @RequestParam(required = false) String au, Principal principal, Model page, HttpServletResponse reponse) {
        try {
            absences.declarer(principal.getName(), remplacant, DateSaisie.lire("du", du), DateSaisie.lire("au", au));
            return "redirect:/absence";
        } catch (RefusMetier refus) {
            page.addAttribute("remplacant", remplacant);
            page.addAttribute("du", du);
            page.addAttribute("au", au);
            return refuser(refus, principal, page, reponse);
        }
    }

    @PostMapping("/{id}/fin")
    String clore(@PathVariable long id, Principal principal, Model page, HttpServletResponse reponse) {
        try {
            absences.clore(id, principal.getName());
            return "redirect:/absence";
        } catch (RefusMetier refus) {
            return refuser(refus, principal, page, reponse);
        }
    }

    private String refuser(RefusMetier refus, Principal principal, Model page, HttpServletResponse reponse) {
        RefusDit.ici(refus, page, reponse);
        return montrer(principal, page);
    }

    private Map<String, String> noms() {
        return comptes.lister().stream().collect(Collectors.toMap(Compte::identifiant, Compte::nom));
    }
}
