package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.portail.saisie.CatalogueDeSaisie;
import fr.crefop.conference.portail.saisie.LectureDuFormulaire;
import fr.crefop.conference.portail.saisie.Preremplissage;
import fr.crefop.conference.portail.saisie.Saisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The saisine again, as it was sent, for the advisor to correct. */
@Controller
@RequestMapping("/dossiers/{numero}/saisine")
class CorrectionController {

    private final CatalogueDeSaisie catalogue;
    private final LectureDuFormulaire lecture;
    private final Preremplissage preremplissage;
    private final DepotDeSaisine depot;
    private final EnvoiDeCorrection envoi;
    private final Complements complements;
    private final SaisinesRemplacees remplacees;

    CorrectionController(CatalogueDeSaisie catalogue, LectureDuFormulaire lecture, Preremplissage preremplissage,
            DepotDeSaisine depot, EnvoiDeCorrection envoi, Complements complements, SaisinesRemplacees remplacees) {
        this.catalogue = catalogue;
        this.lecture = lecture;
        this.preremplissage = preremplissage;
        this.depot = depot;
        this.envoi = envoi;
        this.complements = complements;
        this.remplacees = remplacees;
    }

    @GetMapping
    String remplie(@PathVariable String numero, Principal principal, Model page) {
        Dossier dossier = envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        page.addAttribute("version", remplacees.version(numero));
        return montrer(numero, preremplissage.de(new Saisine(dossier.motif(), dossier.identite(), dossier.demande())), page);
    }

    @PostMapping(params = "action=calculer")
    String calculer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        try {
            JsonNode demande = lecture.lire(valeurs).get("demande");
            PagesDuPlan.expliquer(depot.simuler(demande), depot.lire(demande), page);
            return montrer(numero, new Saisie(valeurs, List.of()), page);
        } catch (RefusMetier refus) {
            return refuser(numero, valeurs, refus, page, reponse);
        }
    }

    @PostMapping(params = "action=envoyer")
    String envoyer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        boolean complement = complements.attendu(numero).isPresent();
        try {
            envoi.corriger(numero, lecture.lire(valeurs), valeurs.getFirst("version"),
                    valeurs.getFirst(EnvoiDeCorrection.REPONSE), principal.getName());
            suite.addFlashAttribute("fait", complement ? "Complément envoyé : le secrétariat permanent reprend le dossier."
                    : "Correction envoyée : le plan est recalculé et les collèges votent de nouveau.");
            return "redirect:/dossiers/" + numero;
        } catch (RefusMetier refus) {
            return refuser(numero, valeurs, refus, page, reponse);
        }
    }

    private String refuser(String numero, MultiValueMap<String, String> valeurs, RefusMetier refus, Model page,
            HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute("refus", refus.getMessage());
        return montrer(numero, Saisie.refusee(valeurs, refus.erreurs(), catalogue), page);
    }

    private String montrer(String numero, Saisie saisie, Model page) {
        page.addAttribute("saisie", saisie);
        page.addAttribute("sections", catalogue.sections());
        page.addAttribute("numero", numero);
        if (saisie.valeur("version") != null) {
            // What was shown first stays the base of what is typed.
            page.addAttribute("version", saisie.valeur("version"));
        }
        page.addAttribute("complement", complements.attendu(numero).orElse(null));
        return "saisine";
    }
}
