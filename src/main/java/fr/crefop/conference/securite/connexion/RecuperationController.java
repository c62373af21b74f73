package fr.crefop.conference.securite.connexion;

import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for the link, and choosing the password it leads to; both without a session. */
@Controller
@ConditionalOnProperty(name = "conference.connexion.locale", havingValue = "true")
@RequestMapping("/connexion")
class RecuperationController {

    private final Recuperation recuperation;

    RecuperationController(Recuperation recuperation) {
        this.recuperation = recuperation;
    }

    @GetMapping("/oubli")
    String oubli() {
        return "mot-de-passe-oublie";
    }

    @PostMapping("/oubli")
    String demander(@RequestParam(required = false) String identifiant) {
        recuperation.demander(identifiant);
        return "redirect:/connexion/oubli?demande";
    }

    @GetMapping("/nouveau-mot-de-passe")
    String nouveau(@RequestParam(required = false) String jeton, Model page) {
        page.addAttribute("jeton", jeton);
        return "nouveau-mot-de-passe";
    }

    @PostMapping("/nouveau-mot-de-passe")
    String choisir(@RequestParam(required = false) String jeton, @RequestParam(required = false) String nouveau,
            @RequestParam(required = false) String encore, Model page, HttpServletResponse reponse) {
        try {
            MonMotDePasse.exigerDeuxFoisLeMeme(nouveau, encore);
            recuperation.choisir(jeton, nouveau);
            return "redirect:/connexion?change";
        } catch (RefusMetier refus) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("refus", refus);
            return nouveau(jeton, page);
        }
    }
}
