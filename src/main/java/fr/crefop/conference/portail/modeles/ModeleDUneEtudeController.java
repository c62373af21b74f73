package fr.crefop.conference.portail.modeles;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.PropositionsDesGroupes;
import fr.crefop.conference.pilotage.ModelesEnEtude;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The group of a study writes the model it will propose; the report then hands it to the bureau. */
@Controller
@RequestMapping("/etudes/{numero:" + Affaire.Etude.MOTIF + "}/modele")
class ModeleDUneEtudeController {

    private final Etudes etudes;
    private final PropositionsDesGroupes propositions;
    private final ModelesEnEtude modeles;
    private final QuiEcritLeModele droits;

    ModeleDUneEtudeController(Etudes etudes, PropositionsDesGroupes propositions, ModelesEnEtude modeles,
            QuiEcritLeModele droits) {
        this.etudes = etudes;
        this.propositions = propositions;
        this.modeles = modeles;
        this.droits = droits;
    }

    @ModelAttribute("etude")
    Etude etude(@PathVariable String numero, Principal principal) {
        Etude etude = etudes.une(numero).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!droits.ecrit(etude, principal.getName())) {
            throw new AccessDeniedException("Le groupe de l'étude écrit son modèle, tant qu'il est au travail.");
        }
        return etude;
    }

    @GetMapping
    String saisie(@PathVariable String numero, Model page) {
        return modeles.projet(numero).map(SaisieDeModele::de).orElse(SaisieDeModele.VIERGE).montrer(adresse(numero), page);
    }

    @PostMapping
    String ecrire(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        try {
            return "redirect:/modeles/" + propositions.ecrireLeModele(numero, LectureDuModele.lire(valeurs), principal.getName());
        } catch (RefusMetier refus) {
            return SaisieDeModele.refusee(valeurs, refus, adresse(numero), page, reponse);
        }
    }

    private static String adresse(String numero) {
        return "/etudes/" + numero + "/modele";
    }
}
