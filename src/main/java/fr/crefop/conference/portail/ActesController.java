package fr.crefop.conference.portail;

import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of the case page; each leads back to it, and says what was done or why not, with what was typed. */
@Controller
class ActesController {

    private final ActesSurLeDossier actes;

    /** @param fait what the page then says */
    private record Acte(String nom, String fait) {}

    ActesController(ActesSurLeDossier actes) {
        this.actes = actes;
    }

    @PostMapping("/dossiers/{numero}/retrait")
    String retirer(@PathVariable String numero, @RequestParam(required = false) String motif,
            @RequestParam(required = false) String confirmation, Principal principal, RedirectAttributes suite) {
        boolean confirme = "oui".equals(confirmation);
        suite.addFlashAttribute("confirme", confirme);
        return faire(new Acte("retrait", "Le dossier est retiré."), numero, motif, suite,
                () -> actes.retirer(numero, motif, confirme, principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/reouverture")
    String rouvrir(@PathVariable String numero, @RequestParam(required = false) String motif, Principal principal,
            RedirectAttributes suite) {
        return faire(new Acte("reouverture", "Le dossier est rouvert : sa recevabilité est à vérifier."), numero, motif, suite,
                () -> actes.rouvrir(numero, motif, principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/transfert")
    String transferer(@PathVariable String numero, @RequestParam(required = false) String vers, @RequestParam(required = false) String motif,
            Principal principal, RedirectAttributes suite) {
        suite.addFlashAttribute("versSaisi", vers);
        return faire(new Acte("transfert", "Le dossier est transféré. Qui le suit désormais est prévenu ; vous le lisez encore trente jours."), numero, motif,
                suite, () -> actes.transferer(numero, vers, motif, principal.getName()));
    }

    @PostMapping("/dossiers/{numero}/entree")
    String confirmerEntree(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, RedirectAttributes suite) {
        suite.addFlashAttribute("reponseSaisie", saisie);
        return faire(new Acte("entree", "La réponse sur l'entrée en formation est enregistrée."), numero, saisie.get("motif"), suite,
                () -> actes.confirmerEntree(numero, donnees(saisie, "entreeEnFormation", "motif"), connecte.compte()));
    }

    @PostMapping("/dossiers/{numero}/accord")
    String repondrePourLaPersonne(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, RedirectAttributes suite) {
        suite.addFlashAttribute("reponseSaisie", saisie);
        return faire(new Acte("accord", "La réponse de la personne est enregistrée."), numero, saisie.get("motif"), suite,
                () -> actes.repondrePourLaPersonne(numero, donnees(saisie, "reponse", "montant", "motif"), connecte.compte()));
    }

    /** The fields of the form, and no other; what was left empty is no answer. */
    private static Map<String, Object> donnees(Map<String, String> saisie, String... champs) {
        Map<String, Object> donnees = new HashMap<>();
        for (String champ : champs) {
            if (saisie.get(champ) != null && !saisie.get(champ).isBlank()) {
                donnees.put(champ, saisie.get(champ));
            }
        }
        return donnees;
    }

    private static String faire(Acte acte, String numero, String motif, RedirectAttributes suite, Runnable action) {
        try {
            action.run();
            suite.addFlashAttribute("fait", acte.fait());
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, acte.nom(), suite);
            suite.addFlashAttribute("motifSaisi", motif);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}";
    }
}
