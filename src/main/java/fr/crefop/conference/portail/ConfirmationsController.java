package fr.crefop.conference.portail;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Confirmations;
import fr.crefop.conference.securite.GestionDesComptes;
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

/** The second person's page: changes of accounts that one administrator alone does not decide. */
@Controller
@RequestMapping("/confirmations")
class ConfirmationsController {

    private final Confirmations confirmations;
    private final GestionDesComptes gestion;

    ConfirmationsController(Confirmations confirmations, GestionDesComptes gestion) {
        this.confirmations = confirmations;
        this.gestion = gestion;
    }

    @GetMapping
    String lister(Principal principal, Model page) {
        Map<String, String> noms = gestion.tous().stream().map(GestionDesComptes.CompteTenu::compte)
                .collect(Collectors.toMap(Compte::identifiant, Compte::nom));
        page.addAttribute("demandes", confirmations.enAttente());
        page.addAttribute("noms", noms);
        page.addAttribute("moi", principal.getName());
        return "confirmations";
    }

    @PostMapping("/{id}/confirmer")
    String confirmer(@PathVariable long id, Principal principal, Model page, HttpServletResponse reponse) {
        return faire(() -> confirmations.confirmer(id, principal.getName()), principal, page, reponse);
    }

    @PostMapping("/{id}/refuser")
    String refuser(@PathVariable long id, Principal principal, Model page, HttpServletResponse reponse) {
        return faire(() -> confirmations.refuser(id, principal.getName()), principal, page, reponse);
    }

    private String faire(Runnable acte, Principal principal, Model page, HttpServletResponse reponse) {
        try {
            acte.run();
            return "redirect:/confirmations";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return lister(principal, page);
        }
    }
}
