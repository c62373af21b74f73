package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.BrouillonChangeAilleurs;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.portail.saisie.Reponses;
import fr.crefop.conference.portail.saisie.Saisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The submission page: for whom and for when, then the questions in steps, the plan beside them; check, then send. What was typed comes back with every answer. */
@Controller
@RequestMapping("/saisines/nouvelle")
class SaisineController {

    private final FormulaireDeSaisine formulaire;
    private final DepotDeSaisine depot;
    private final SaisinesCommencees brouillons;
    private final NouvellesDates dates;
    private final ChoixEnReferentiel referentiels;

    SaisineController(FormulaireDeSaisine formulaire, DepotDeSaisine depot, SaisinesCommencees brouillons, NouvellesDates dates, ChoixEnReferentiel referentiels) {
        this.formulaire = formulaire;
        this.depot = depot;
        this.brouillons = brouillons;
        this.dates = dates;
        this.referentiels = referentiels;
    }

    /** @param brouillon one of the account's own, taken up again; a page without it when there is none such */
    @GetMapping(params = "!de")
    String ouvrir(@RequestParam(required = false) String brouillon, Principal principal, Model page) {
        Optional<MultiValueMap<String, String>> commencee = brouillons.trouver(principal.getName(), brouillon);
        if (commencee.isPresent()) {
            page.addAttribute("reprise", true);
            return formulaire.reprendre(formulaire.trier(commencee.get()), page);
        }
        page.addAttribute("brouillons", brouillons.du(principal.getName())).addAttribute(Repere.CHAMP, Repere.nouveau(0));
        return formulaire.premieres(Saisie.vierge(), page);
    }

    /** Filled with what another case says, for a session on other days. */
    @GetMapping(params = "de")
    String dUnAutreDossier(@RequestParam String de, @RequestParam(defaultValue = "") String debut, Principal principal, Model page,
            RedirectAttributes suite) {
        try {
            page.addAttribute("repriseDe", de).addAttribute(Repere.CHAMP, Repere.nouveau(0));
            return formulaire.montrer(formulaire.trier(dates.de(de, debut, principal.getName())), page);
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, "nouvelles-dates", suite);
            suite.addFlashAttribute("debutSaisi", debut);
            suite.addAttribute("numero", de);
            return "redirect:/dossiers/{numero}";
        }
    }

    /** Without script. */
    @PostMapping(params = "action=brouillon")
    String garder(@RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page, HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            long id = brouillons.garder(principal.getName(), valeurs).orElseThrow(() -> new RefusMetier(
                    "Le brouillon n'est pas enregistré : il a été envoyé ou effacé entre-temps.")).id();
            suite.addFlashAttribute("fait", "Le brouillon est enregistré : vous le retrouverez ici, sur n'importe quelle machine.");
            return "redirect:/saisines/nouvelle?brouillon=" + id;
        } catch (BrouillonChangeAilleurs ailleurs) {
            ReponseDeBrouillon.dire(ailleurs, page);
            reponse.setStatus(HttpStatus.CONFLICT.value());
            return formulaire.reprendre(formulaire.trier(valeurs), page);
        } catch (RefusMetier refus) {
            return formulaire.refuser(formulaire.trier(valeurs), refus, page, reponse, HttpStatus.BAD_REQUEST);
        }
    }

    @PostMapping(params = "action=questions")
    String questions(@RequestParam MultiValueMap<String, String> valeurs, Model page, HttpServletResponse reponse) {
        return formulaire.questions(formulaire.trier(valeurs), page, reponse);
    }

    /** From step to step; without script the draft is kept on the way. */
    @PostMapping(params = "aller")
    String aller(@RequestParam String aller, @RequestParam MultiValueMap<String, String> recues, Principal principal, Model page,
            HttpServletResponse reponse) {
        MultiValueMap<String, String> valeurs = brouillons.entiere(principal.getName(), recues);
        try {
            brouillons.garder(principal.getName(), valeurs).ifPresent(garde -> valeurs.set(SaisinesCommencees.BROUILLON, String.valueOf(garde.id())));
        } catch (BrouillonChangeAilleurs ailleurs) {
            ReponseDeBrouillon.dire(ailleurs, page);
        } catch (RefusMetier refus) {
            page.addAttribute("nonGarde", refus.getMessage());
        }
        return formulaire.aller(formulaire.trier(valeurs), aller, page, reponse);
    }

    /** An entry of a register, by its words or its code. */
    @PostMapping(params = "chercher")
    String chercher(@RequestParam String chercher, @RequestParam MultiValueMap<String, String> recues, Principal principal, Model page, HttpServletResponse reponse) {
        referentiels.chercher(chercher, recues, page);
        return aller(ChoixEnReferentiel.etape(recues), recues, principal, page, reponse);
    }

    /** Fills what is still empty with what that entry says. */
    @PostMapping(params = "choisir")
    String choisir(@RequestParam String choisir, @RequestParam MultiValueMap<String, String> recues, Principal principal, Model page, HttpServletResponse reponse) {
        return remplir(choisir, recues, false, principal, page, reponse);
    }

    /** The same, in the place of what was typed, once both have been shown. */
    @PostMapping(params = "remplacer")
    String remplacer(@RequestParam String remplacer, @RequestParam MultiValueMap<String, String> recues, Principal principal, Model page, HttpServletResponse reponse) {
        return remplir(remplacer, recues, true, principal, page, reponse);
    }

    private String remplir(String cle, MultiValueMap<String, String> recues, boolean remplacer, Principal principal, Model page, HttpServletResponse reponse) {
        MultiValueMap<String, String> valeurs = brouillons.entiere(principal.getName(), recues);
        referentiels.choisir(cle, valeurs, remplacer, page);
        return aller(ChoixEnReferentiel.etape(valeurs), valeurs, principal, page, reponse);
    }

    @PostMapping(params = "action=calculer")
    String calculer(@RequestParam MultiValueMap<String, String> valeurs, Model page, HttpServletResponse reponse) {
        return formulaire.verifier(formulaire.trier(valeurs), page, reponse);
    }

    @PostMapping(params = "action=apercu")
    String apercu(@RequestParam MultiValueMap<String, String> valeurs, Model page) {
        return formulaire.apercu(formulaire.trier(valeurs), page);
    }

    @PostMapping(params = "action=envoyer")
    String envoyer(@RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        Reponses reponses = formulaire.trier(valeurs);
        if (reponses.aRevoir()) {
            return formulaire.aRevoir(reponses, page, reponse);
        }
        try {
            String numero = depot.deposer(formulaire.lire(reponses), principal.getName(), valeurs.getFirst(NouvellesDates.FAIT_SUITE_A));
            ApresLActe.ranger(() -> brouillons.clore(principal.getName(), valeurs));
            suite.addFlashAttribute("fait", "Saisine envoyée, dossier " + numero + ".");
            return "redirect:/saisines/recues/" + numero;
        } catch (DoublonDit doublon) {
            page.addAttribute("doublon", true).addAttribute("premierDossier", doublon.numero());
            return formulaire.refuser(reponses, new RefusMetier(doublon.getMessage()), page, reponse, HttpStatus.CONFLICT);
        } catch (RefusMetier refus) {
            return formulaire.refuser(reponses, refus, page, reponse, HttpStatus.BAD_REQUEST);
        }
    }
}
