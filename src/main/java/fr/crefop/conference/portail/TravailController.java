package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.BrouillonChangeAilleurs;
import fr.crefop.conference.portail.PageDuTravail.Partie;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.Guichet;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working page of a group, its first answer and its drafts; scenarios, advices and proposal have their own. */
@Controller
@RequestMapping("/dossiers/{numero}/travail")
class TravailController {

    private static final String CAHIER = "cahierDesCharges";

    private final PageDuTravail pages;
    private final BrouillonDuTravail brouillons;
    private final Guichet guichet;

    TravailController(PageDuTravail pages, BrouillonDuTravail brouillons, Guichet guichet) {
        this.pages = pages;
        this.brouillons = brouillons;
        this.guichet = guichet;
    }

    @GetMapping
    String lire(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte, Model page) {
        return pages.montrer(numero, connecte.compte(), page);
    }

    @PostMapping(params = "action=cahier")
    String ecrireLeCahier(@PathVariable String numero, @RequestParam Map<String, String> saisie, @AuthenticationPrincipal Connecte connecte,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        if (pages.dejaRepondu(numero, connecte.compte())) {
            return pages.close(saisie, page, reponse);
        }
        pages.exigerLaConduite(numero, connecte.compte());
        BrouillonDuTravail.Ouverte avant = brouillons.ouverte(connecte.compte(), numero);
        try {
            guichet.repondre(connecte.compte(), numero, GroupeDeTravail.REDIGER_CAHIER, Map.of(CAHIER, saisie.getOrDefault(CAHIER, "")), saisie.get("lu"));
            ApresLActe.ranger(() -> brouillons.reprendre(connecte.compte(), numero, avant));
            suite.addFlashAttribute("fait", "Le cahier des charges est enregistré. Vous pouvez proposer une solution.");
            return "redirect:" + PageDuTravail.adresse(numero, Partie.PROPOSITION);
        } catch (RefusMetier refus) {
            pages.tape(saisie, page);
            return pages.refuser(numero, connecte.compte(), Partie.MANDAT, refus, page, reponse);
        }
    }

    /** By the button, without script: whatever of the page was being written. */
    @PostMapping
    String garder(@PathVariable String numero, @RequestParam MultiValueMap<String, String> saisie, @AuthenticationPrincipal Connecte connecte,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        if (pages.dejaRepondu(numero, connecte.compte())) {
            return pages.close(saisie.toSingleValueMap(), page, reponse);
        }
        pages.exigerLaConduite(numero, connecte.compte());
        Partie partie = saisie.containsKey(CAHIER) ? Partie.MANDAT : Partie.PROPOSITION;
        try {
            suite.addFlashAttribute("fait", brouillons.garder(connecte.compte(), numero, saisie).isPresent()
                    ? "Le brouillon est enregistré : vous le retrouverez ici, sur n'importe quelle machine." : "Plus aucune réponse n'est attendue ici : le brouillon n'est pas gardé.");
            return "redirect:" + PageDuTravail.adresse(numero, partie);
        } catch (BrouillonChangeAilleurs ailleurs) {
            ReponseDeBrouillon.dire(ailleurs, pages.tape(saisie.toSingleValueMap(), page));
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            return pages.montrer(numero, connecte.compte(), page);
        } catch (RefusMetier refus) {
            pages.tape(saisie.toSingleValueMap(), page);
            return pages.refuser(numero, connecte.compte(), partie, refus, page, reponse);
        }
    }

    /** For the script: 204 when it is kept, 404 when nothing waits any more, 409 when it was kept elsewhere meanwhile, 400 with the reason when it cannot be kept. */
    @PostMapping("/brouillon")
    ResponseEntity<String> garder(@PathVariable String numero, @RequestParam MultiValueMap<String, String> saisie, @AuthenticationPrincipal Connecte connecte) {
        pages.exigerLaConduite(numero, connecte.compte());
        return ReponseDeBrouillon.de(() -> brouillons.garder(connecte.compte(), numero, saisie)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
