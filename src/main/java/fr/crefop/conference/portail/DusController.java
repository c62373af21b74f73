package fr.crefop.conference.portail;

import fr.crefop.conference.engagements.Dus;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What funders owe of a training that was given up, corrected by the secretariat at the page of the case. */
@Controller
class DusController {

    private final LectureDesDossiers dossiers;
    private final Dus dus;

    DusController(LectureDesDossiers dossiers, Dus dus) {
        this.dossiers = dossiers;
        this.dus = dus;
    }

    @PostMapping("/dossiers/{numero}/dus")
    String corriger(@PathVariable String numero, @RequestParam Map<String, String> saisie, Principal principal, RedirectAttributes suite) {
        dossiers.visible(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        try {
            dus.corriger(numero, lire(saisie), principal.getName());
            suite.addFlashAttribute("fait", "Ce qui est dû est corrigé : les enveloppes en tiennent compte aussitôt.");
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, "dus", suite);
            suite.addFlashAttribute("champRefuse", refus.erreurs().stream().map(Erreur::champ).findFirst().orElse(""));
            suite.addFlashAttribute("dusSaisis", saisie);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}#ce-qui-est-du";
    }

    /** What is left empty stays as it is. */
    private static Map<String, Montant> lire(Map<String, String> saisie) {
        Map<String, Montant> dites = new HashMap<>();
        saisie.forEach((champ, valeur) -> {
            if (champ.startsWith("du.") && !valeur.isBlank()) {
                dites.put(champ.substring("du.".length()), MontantSaisi.lire(champ, valeur));
            }
        });
        return dites;
    }
}
