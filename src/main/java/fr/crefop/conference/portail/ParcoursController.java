package fr.crefop.conference.portail;

import fr.crefop.conference.parcours.Emploi;
import fr.crefop.conference.parcours.Paroles;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.parcours.Suites.Depart;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What followed the entry into training, told at the page of the case by who follows the person. */
@Controller
class ParcoursController {

    /** Before the name of a share, in the fields of the form. */
    private static final String DU = "du.";

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final Suites suites;

    ParcoursController(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, Suites suites) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.suites = suites;
    }

    @PostMapping("/dossiers/{numero}/parcours/fin")
    String terminer(@PathVariable String numero, @RequestParam Map<String, String> saisie, Principal principal, RedirectAttributes suite) {
        return faire("parcours-fin", "La fin de la formation est notée.", numero, saisie, principal, suite,
                () -> suites.terminer(numero, DateSaisie.lire("le", saisie.get("le")), principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/parcours/emploi")
    String direLEmploi(@PathVariable String numero, @RequestParam Map<String, String> saisie, Principal principal, RedirectAttributes suite) {
        return faire("parcours-emploi", "La situation six mois après la formation est notée.", numero, saisie, principal, suite,
                () -> suites.direLEmploi(numero, DateSaisie.lire("le", saisie.get("le")), code(Emploi.values(), "emploi", saisie), principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/parcours/abandon")
    String quitter(@PathVariable String numero, @RequestParam Map<String, String> saisie, Principal principal, RedirectAttributes suite) {
        return faire("parcours-abandon", "L'abandon est noté : ce qui n'est pas dû est rendu aux financeurs, et ils sont prévenus.", numero, saisie, principal, suite, () -> {
            Depart depart = new Depart(DateSaisie.lire("le", saisie.get("le")), code(RaisonDAbandon.values(), "raison", saisie), precisions(saisie));
            if (!"oui".equals(saisie.get("confirmation"))) {
                throw refus("confirmation", "L'abandon n'est pas noté : cochez la case pour confirmer.");
            }
            suites.quitter(numero, depart, dus(saisie), principal.getName());
        });
    }

    /** What is left empty is not known, and is no zero. */
    private static Map<String, Montant> dus(Map<String, String> saisie) {
        Map<String, Montant> dus = new HashMap<>();
        saisie.forEach((champ, valeur) -> {
            if (champ.startsWith(DU) && !valeur.isBlank()) {
                dus.put(champ.substring(DU.length()), MontantSaisi.lire(champ, valeur));
            }
        });
        return dus;
    }

    private static String precisions(Map<String, String> saisie) {
        String texte = TexteLibre.lire("precisions", saisie.get("precisions"));
        if (texte != null && texte.length() > Paroles.TEXTE_AU_PLUS) {
            throw refus("precisions", "Les précisions dépassent " + Paroles.TEXTE_AU_PLUS + " caractères : raccourcissez-les.");
        }
        return texte;
    }

    private static <E extends Enum<E>> E code(E[] connus, String champ, Map<String, String> saisie) {
        String code = saisie.getOrDefault(champ, "");
        return code.isEmpty() ? null : Arrays.stream(connus).filter(connu -> connu.name().equals(code)).findFirst()
                .orElseThrow(() -> refus(champ, "Choisissez une réponse parmi celles de la page."));
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }

    private String faire(String acte, String fait, String numero, Map<String, String> saisie, Principal principal, RedirectAttributes suite, Runnable action) {
        dossiers.visible(numero, principal.getName()).filter(dossier -> suivi.repond(principal.getName(), dossier)).orElseThrow(PageIntrouvable::new);
        try {
            action.run();
            suite.addFlashAttribute("fait", fait);
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, acte, suite);
            suite.addFlashAttribute("champRefuse", refus.erreurs().stream().map(Erreur::champ).findFirst().orElse(""));
            suite.addFlashAttribute("parcoursSaisi", saisie);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}#suite-du-parcours";
    }
}
