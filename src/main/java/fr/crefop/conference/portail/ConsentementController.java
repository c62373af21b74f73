package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Consentement;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person agreed to, and agrees to no more, as the advisor of the case records it at its page. */
@Controller
class ConsentementController {

    private static final int PORTEE_MAXIMALE = 500;

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final Consentements consentements;

    ConsentementController(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, Consentements consentements) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.consentements = consentements;
    }

    @PostMapping("/dossiers/{numero}/consentement")
    String donner(@PathVariable String numero, @RequestParam(required = false) String le, @RequestParam(required = false) String portee,
            Principal principal, RedirectAttributes suite) {
        suite.addFlashAttribute("porteeSaisie", portee);
        return faire(numero, le, principal, suite, "Le consentement de la personne est enregistré.", jour ->
                consentements.donner(numero, new Consentement(jour, portee(portee)), principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/consentement/retrait")
    String retirer(@PathVariable String numero, @RequestParam(required = false) String le, Principal principal, RedirectAttributes suite) {
        return faire(numero, le, principal, suite, "Le retrait du consentement est enregistré : aucun financeur ne voit plus ce dossier.",
                jour -> consentements.retirer(numero, jour, principal.getName()));
    }

    private interface Acte {
        void du(LocalDate jour);
    }

    private String faire(String numero, String le, Principal principal, RedirectAttributes suite, String fait, Acte acte) {
        dossiers.visible(numero, principal.getName()).filter(dossier -> suivi.repond(principal.getName(), dossier))
                .orElseThrow(PageIntrouvable::new);
        try {
            acte.du(jour(le));
            suite.addFlashAttribute("fait", fait);
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, "consentement", suite);
            suite.addFlashAttribute("jourSaisi", le);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}";
    }

    private static LocalDate jour(String le) {
        LocalDate jour = DateSaisie.lire("le", le);
        if (jour == null) {
            throw new RefusMetier("Rien n'est enregistré : dites quel jour.", List.of(new RefusMetier.Erreur("le", null, "Dites quel jour.")));
        }
        return jour;
    }

    private static String portee(String portee) {
        String lue = TexteLibre.exiger("portee", portee, "Rien n'est enregistré : dites ce que la personne a accepté.");
        if (lue.length() > PORTEE_MAXIMALE) {
            throw new RefusMetier("Rien n'est enregistré : le texte dépasse " + PORTEE_MAXIMALE + " caractères.");
        }
        return lue;
    }
}
