package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.portail.saisie.Preremplissage;
import fr.crefop.conference.portail.saisie.Reponses;
import fr.crefop.conference.portail.saisie.Saisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
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

    private final FormulaireDeSaisine formulaire;
    private final Preremplissage preremplissage;
    private final DepotDeSaisine depot;
    private final EnvoiDeCorrection envoi;
    private final Complements complements;
    private final SaisinesRemplacees remplacees;

    CorrectionController(FormulaireDeSaisine formulaire, Preremplissage preremplissage, DepotDeSaisine depot,
            EnvoiDeCorrection envoi, Complements complements, SaisinesRemplacees remplacees) {
        this.formulaire = formulaire;
        this.preremplissage = preremplissage;
        this.depot = depot;
        this.envoi = envoi;
        this.complements = complements;
        this.remplacees = remplacees;
    }

    @GetMapping
    String remplie(@PathVariable String numero, Principal principal, Model page) {
        Dossier dossier = envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        Saisie saisie = preremplissage.de(new Saisine(dossier.motif(), dossier.identite(), dossier.demande()));
        autour(numero, saisie.valeurs(), page).addAttribute("version", remplacees.version(numero));
        return formulaire.montrer(formulaire.trier(saisie.valeurs()), page);
    }

    @PostMapping(params = "action=questions")
    String questions(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        return formulaire.questions(formulaire.trier(valeurs), autour(numero, valeurs, page), reponse);
    }

    @PostMapping(params = "action=calculer")
    String calculer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        Reponses reponses = formulaire.trier(valeurs);
        autour(numero, valeurs, page);
        try {
            JsonNode demande = formulaire.lire(reponses).get("demande");
            PagesDuPlan.expliquer(depot.simuler(demande), depot.lire(demande), page);
            return formulaire.montrer(reponses, page);
        } catch (RefusMetier refus) {
            return formulaire.refuser(reponses, refus, page, reponse, HttpStatus.BAD_REQUEST);
        }
    }

    @PostMapping(params = "action=envoyer")
    String envoyer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        boolean complement = complements.attendu(numero).isPresent();
        Reponses reponses = formulaire.trier(valeurs);
        if (reponses.aRevoir()) {
            envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
            return formulaire.aRevoir(reponses, autour(numero, valeurs, page), reponse);
        }
        try {
            envoi.corriger(numero, formulaire.lire(reponses), valeurs.getFirst("version"),
                    valeurs.getFirst(EnvoiDeCorrection.REPONSE), principal.getName());
            suite.addFlashAttribute("fait", complement ? "Complément envoyé : le secrétariat permanent reprend le dossier."
                    : envoi.faite(numero));
            return "redirect:/dossiers/" + numero;
        } catch (RefusMetier refus) {
            return formulaire.refuser(reponses, refus, autour(numero, valeurs, page), reponse, HttpStatus.BAD_REQUEST);
        }
    }

    /** What the page tells of the case beside its questions. */
    private Model autour(String numero, MultiValueMap<String, String> valeurs, Model page) {
        page.addAttribute("numero", numero);
        if (valeurs.getFirst("version") != null) {
            // What was shown first stays the base of what is typed.
            page.addAttribute("version", valeurs.getFirst("version"));
        }
        return page.addAttribute("complement", complements.attendu(numero).orElse(null));
    }
}
