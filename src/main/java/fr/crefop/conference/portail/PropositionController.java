package fr.crefop.conference.portail;

import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.Guichet;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.travaux.Conduite;
import fr.crefop.conference.travaux.DerogationsSaisies;
import fr.crefop.conference.travaux.Proposition;
import fr.crefop.conference.travaux.Propositions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proposal of the rapporteur: up to eight lines by derogation, tried before they are sent. */
@Controller
@RequestMapping("/dossiers/{numero}/proposition")
class PropositionController {

    private final PageDeLaProposition pages;
    private final Propositions propositions;
    private final Conduite conduite;
    private final Guichet guichet;

    PropositionController(PageDeLaProposition pages, Propositions propositions, Conduite conduite, Guichet guichet) {
        this.pages = pages;
        this.propositions = propositions;
        this.conduite = conduite;
        this.guichet = guichet;
    }

    @GetMapping
    String vierge(@PathVariable String numero, @AuthenticationPrincipal Connecte connecte, Model page) {
        pages.exigerLeDossier(numero, connecte.compte());
        return conduite.appartientA(connecte.getUsername(), numero)
                ? pages.montrer(numero, pages.reprise(numero), propositions.depart(numero), page) : "redirect:/dossiers/" + numero;
    }

    @PostMapping(params = "action=calculer")
    String calculer(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        exigerLaConduite(numero, connecte);
        try {
            Proposition essai = propositions.essayer(numero, DerogationsSaisies.lire(reponses(saisie)::get), null);
            page.addAttribute("essai", true);
            return pages.montrer(numero, saisie, essai, page);
        } catch (RefusMetier refus) {
            return refuser(numero, saisie, refus, page, reponse);
        }
    }

    @PostMapping(params = "action=proposer")
    String proposer(@PathVariable String numero, @RequestParam Map<String, String> saisie,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        exigerLaConduite(numero, connecte);
        try {
            guichet.repondre(connecte.compte(), numero, GroupeDeTravail.PROPOSER_SOLUTION, reponses(saisie));
            return "redirect:/dossiers/" + numero;
        } catch (RefusMetier refus) {
            return refuser(numero, saisie, refus, page, reponse);
        }
    }

    private void exigerLaConduite(String numero, Connecte connecte) {
        pages.exigerLeDossier(numero, connecte.compte());
        if (!conduite.appartientA(connecte.getUsername(), numero)) {
            throw new PageIntrouvable();
        }
    }

    private String refuser(String numero, Map<String, String> saisie, RefusMetier refus, Model page, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute("refus", refus.getMessage());
        return pages.montrer(numero, saisie, propositions.depart(numero), page);
    }

    /** A line of the page counts as soon as something is written in it. */
    private static Map<String, Object> reponses(Map<String, String> saisie) {
        Map<String, Object> reponses = new HashMap<>();
        reponses.put("commentaire", saisie.get("commentaire"));
        IntStream.rangeClosed(1, DerogationsSaisies.MAXIMUM).forEach(rang -> {
            Stream.of("dispositif", "rubrique", "montant", "motif").forEach(nom -> reponses.put(nom + rang, saisie.get(nom + rang)));
            reponses.put("derogation" + rang, Stream.of("dispositif", "montant", "motif")
                    .anyMatch(nom -> !saisie.getOrDefault(nom + rang, "").isBlank()));
        });
        return reponses;
    }
}
