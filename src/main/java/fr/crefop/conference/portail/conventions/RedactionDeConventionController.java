package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat records a projet of convention. */
@Controller
@RequestMapping("/conventions/nouvelle")
class RedactionDeConventionController {

    private final Conventions conventions;
    private final CumulsOuvrables cumuls;

    RedactionDeConventionController(Conventions conventions, CumulsOuvrables cumuls) {
        this.conventions = conventions;
        this.cumuls = cumuls;
    }

    /** @param aConclure rank, from 0, of a convention that the region's file tells as still to be concluded; nothing else is filled in */
    @GetMapping
    String vierge(@RequestParam(required = false) Integer aConclure, Model page) {
        return saisie(page, aConclure == null ? new LinkedMultiValueMap<>() : ConventionsAConclure.saisie(aConclure));
    }

    @PostMapping
    String enregistrer(@RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page, HttpServletResponse reponse) {
        try {
            return "redirect:/conventions/" + conventions.enregistrer(LectureDuProjet.lire(valeurs), principal.getName());
        } catch (RefusMetier refus) {
            RefusDit.avecSesChamps(refus, page, reponse);
            return saisie(page, valeurs);
        }
    }

    private String saisie(Model page, MultiValueMap<String, String> valeurs) {
        page.addAttribute("valeurs", valeurs);
        page.addAttribute("parties", Partie.toutes());
        page.addAttribute("cumuls", cumuls.tous());
        page.addAttribute("dispositifs", cumuls.tous().stream().flatMap(c -> c.dispositifs().stream()).distinct().toList());
        return "convention-saisie";
    }
}
