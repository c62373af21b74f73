package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.lien.Contacts;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.security.Principal;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The link of the person, made and withdrawn at the page of the case; it is shown once, to who made it. */
@Controller
class LienController {

    private static final String CREER = "creer";

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final Liens liens;
    private final Contacts contacts;
    private final String adresse;

    LienController(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, Liens liens, Contacts contacts,
            @Value("${conference.adresse}") String adresse) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.liens = liens;
        this.contacts = contacts;
        this.adresse = adresse;
    }

    @PostMapping("/dossiers/{numero}/lien")
    String remettre(@PathVariable String numero, @RequestParam(required = false) String action, @RequestParam(required = false) String organisme,
            @RequestParam(required = false) String telephone, Principal principal, RedirectAttributes suite) {
        String par = principal.getName();
        return faire(numero, par, suite, dossier -> {
            if (par.equals(dossier.auteur())) {
                contacts.noter(numero, organisme, telephone, par);
            } else {
                contacts.noterOrganisme(numero, organisme, par);
            }
            if (CREER.equals(action)) {
                suite.addFlashAttribute("lienNeuf", adresse + "/personne/plan/" + liens.faire(numero, par));
                suite.addFlashAttribute("fait", "Le lien de la personne est fait : il est affiché sous « La page de la personne », une seule fois.");
            } else {
                suite.addFlashAttribute("fait", "Ce que lit la personne est enregistré.");
            }
        }, organisme, telephone);
    }

    @PostMapping("/dossiers/{numero}/lien/retrait")
    String retirer(@PathVariable String numero, Principal principal, RedirectAttributes suite) {
        return faire(numero, principal.getName(), suite, dossier -> {
            liens.retirer(numero, principal.getName());
            suite.addFlashAttribute("fait", "Le lien est retiré : il n'ouvre plus rien.");
        }, null, null);
    }

    private String faire(String numero, String par, RedirectAttributes suite, Consumer<Dossier> acte, String organisme, String telephone) {
        Dossier sien = dossiers.visible(numero, par).filter(dossier -> suivi.repond(par, dossier)).orElseThrow(PageIntrouvable::new);
        try {
            acte.accept(sien);
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, "lien", suite);
            suite.addFlashAttribute("champRefuse", refus.erreurs().stream().map(Erreur::champ).findFirst().orElse(""));
            suite.addFlashAttribute("organismeSaisi", organisme);
            suite.addFlashAttribute("telephoneSaisi", telephone);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}#lien-de-la-personne";
    }
}
