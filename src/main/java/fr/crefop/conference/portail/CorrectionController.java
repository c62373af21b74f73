package fr.crefop.conference.portail;

import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.dossier.SaisinesRemplacees;
import fr.crefop.conference.portail.saisie.Etape;
import fr.crefop.conference.portail.saisie.Preremplissage;
import fr.crefop.conference.portail.saisie.Recapitulatif;
import fr.crefop.conference.portail.saisie.Reponses;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
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
    private final EnvoiDeCorrection envoi;
    private final Complements complements;
    private final SaisinesRemplacees remplacees;
    private final CorrectionsCommencees commencees;
    private final ChoixEnReferentiel referentiels;
    private final Dossiers registre;

    CorrectionController(FormulaireDeSaisine formulaire, Preremplissage preremplissage,
            EnvoiDeCorrection envoi, Complements complements, SaisinesRemplacees remplacees, CorrectionsCommencees commencees,
            ChoixEnReferentiel referentiels, Dossiers registre) {
        this.formulaire = formulaire;
        this.preremplissage = preremplissage;
        this.envoi = envoi;
        this.complements = complements;
        this.remplacees = remplacees;
        this.commencees = commencees;
        this.referentiels = referentiels;
        this.registre = registre;
    }

    /** @param lignes what a draft over a former version says otherwise than the saisine of today; {@code reponse} null when none was typed */
    record Depassee(String version, Instant modifieLe, List<Recapitulatif.Ligne> lignes, String reponse) {}

    @GetMapping
    String remplie(@PathVariable String numero, Principal principal, Model page) {
        Dossier dossier = envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        int version = remplacees.version(numero);
        Optional<MultiValueMap<String, String>> commencee = commencees.trouver(principal.getName(), numero, version);
        page.addAttribute("correctionReprise", commencee.isPresent());
        page.addAttribute("depassees", depassees(dossier, version, principal.getName()));
        MultiValueMap<String, String> valeurs = commencee.orElseGet(() -> envoyee(dossier));
        autour(numero, valeurs, page).addAttribute("version", version);
        if (commencee.isEmpty()) {
            page.addAttribute(Repere.CHAMP, Repere.nouveau(0));
        }
        return formulaire.montrer(formulaire.trier(valeurs), page);
    }

    private MultiValueMap<String, String> envoyee(Dossier dossier) {
        return preremplissage.de(new Saisine(dossier.motif(), dossier.identite(), dossier.demande(), null, registre.departement(dossier.numero()).orElse(null))).valeurs();
    }

    private List<Depassee> depassees(Dossier dossier, int version, String compte) {
        return commencees.depassees(compte, dossier.numero(), version).stream().map(brouillon -> {
            MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>(brouillon.valeurs());
            return new Depassee(valeurs.getFirst(CorrectionsCommencees.VERSION), brouillon.modifieLe(), formulaire.autrement(valeurs, envoyee(dossier)),
                    valeurs.getFirst(EnvoiDeCorrection.REPONSE));
        }).filter(depassee -> !depassee.lignes().isEmpty() || depassee.reponse() != null).toList();
    }

    /** For the page's script: 204 when it is kept, 409 when it was kept elsewhere meanwhile, 400 with the reason when it cannot be. */
    @PostMapping("/brouillon")
    ResponseEntity<String> garder(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        return ReponseDeBrouillon.de(() -> commencees.garder(principal.getName(), numero, valeurs));
    }

    /** Without script. */
    @PostMapping(params = "action=brouillon")
    String garder(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        ResponseEntity<String> gardee = garder(numero, valeurs, principal);
        if (change(gardee, page)) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            return formulaire.montrer(formulaire.trier(valeurs), autour(numero, valeurs, page));
        }
        if (gardee.getStatusCode().isError()) {
            return formulaire.refuser(formulaire.trier(valeurs), new RefusMetier(gardee.getBody()), autour(numero, valeurs, page), reponse, HttpStatus.BAD_REQUEST);
        }
        suite.addFlashAttribute("fait", "Le brouillon de votre correction est enregistré : vous le retrouverez ici, sur n'importe quelle machine.");
        return "redirect:/dossiers/" + numero + "/saisine";
    }

    /** Back to the saisine as it was sent. */
    @PostMapping(params = "action=recommencer")
    String recommencer(@PathVariable String numero, Principal principal, RedirectAttributes suite) {
        commencees.effacer(principal.getName(), numero, String.valueOf(remplacees.version(numero)));
        suite.addFlashAttribute("fait", "Le brouillon est effacé : voici la saisine telle qu'elle a été envoyée.");
        return "redirect:/dossiers/" + numero + "/saisine";
    }

    /** What was typed over a version that is no more, once its author has read it. */
    @PostMapping(params = "action=oublier")
    String oublier(@PathVariable String numero, @RequestParam String ancienne, Principal principal, RedirectAttributes suite) {
        commencees.effacer(principal.getName(), numero, ancienne);
        suite.addFlashAttribute("fait", "L'ancien brouillon est effacé.");
        return "redirect:/dossiers/" + numero + "/saisine";
    }

    @PostMapping(params = "action=questions")
    String questions(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        return formulaire.questions(formulaire.trier(valeurs), autour(numero, valeurs, page), reponse);
    }

    /** From step to step; without script the draft is kept on the way. */
    @PostMapping(params = "aller")
    String aller(@PathVariable String numero, @RequestParam String aller, @RequestParam MultiValueMap<String, String> recues, Principal principal,
            Model page, HttpServletResponse reponse) {
        MultiValueMap<String, String> valeurs = entiere(numero, recues, principal);
        ResponseEntity<String> gardee = garder(numero, valeurs, principal);
        if (!change(gardee, page)) {
            page.addAttribute("nonGarde", gardee.getBody());
        }
        return formulaire.aller(formulaire.trier(valeurs), aller, autour(numero, valeurs, page), reponse);
    }

    private MultiValueMap<String, String> entiere(String numero, MultiValueMap<String, String> recues, Principal principal) {
        Dossier dossier = envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        return SaisinesCommencees.completer(recues,
                () -> commencees.trouver(principal.getName(), numero, commencees.version(numero, recues)).orElseGet(() -> envoyee(dossier)));
    }

    /** An entry of a register, by its words or its code. */
    @PostMapping(params = "chercher")
    String chercher(@PathVariable String numero, @RequestParam String chercher, @RequestParam MultiValueMap<String, String> recues, Principal principal,
            Model page, HttpServletResponse reponse) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        referentiels.chercher(chercher, recues, page);
        return aller(numero, ChoixEnReferentiel.etape(recues), recues, principal, page, reponse);
    }

    /** Fills what is still empty with what that entry says. */
    @PostMapping(params = "choisir")
    String choisir(@PathVariable String numero, @RequestParam String choisir, @RequestParam MultiValueMap<String, String> recues, Principal principal,
            Model page, HttpServletResponse reponse) {
        return remplir(numero, choisir, recues, false, principal, page, reponse);
    }

    /** The same, in the place of what was typed, once both have been shown. */
    @PostMapping(params = "remplacer")
    String remplacer(@PathVariable String numero, @RequestParam String remplacer, @RequestParam MultiValueMap<String, String> recues, Principal principal,
            Model page, HttpServletResponse reponse) {
        return remplir(numero, remplacer, recues, true, principal, page, reponse);
    }

    private String remplir(String numero, String cle, MultiValueMap<String, String> recues, boolean remplacer, Principal principal, Model page,
            HttpServletResponse reponse) {
        MultiValueMap<String, String> valeurs = entiere(numero, recues, principal);
        referentiels.choisir(cle, valeurs, remplacer, page);
        return aller(numero, ChoixEnReferentiel.etape(valeurs), valeurs, principal, page, reponse);
    }

    @PostMapping(params = "action=calculer")
    String calculer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal,
            Model page, HttpServletResponse reponse) {
        return aller(numero, Etape.VERIFIER, valeurs, principal, page, reponse);
    }

    @PostMapping(params = "action=apercu")
    String apercu(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page) {
        envoi.corrigeable(numero, principal.getName()).orElseThrow(PageIntrouvable::new);
        return formulaire.apercu(formulaire.trier(valeurs), autour(numero, valeurs, page));
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
            commencees.effacer(principal.getName(), numero);
            suite.addFlashAttribute("fait", complement ? "Complément envoyé : le secrétariat permanent reprend le dossier."
                    : envoi.faite(numero));
            return "redirect:/dossiers/" + numero;
        } catch (RefusMetier refus) {
            // Who is told to open the page again, since another one was quicker, finds there what was typed here.
            envoi.corrigeable(numero, principal.getName()).filter(dossier -> commencees.version(numero, valeurs) < remplacees.version(numero))
                    .ifPresent(dossier -> page.addAttribute("nonGarde", garder(numero, valeurs, principal).getBody()));
            return formulaire.refuser(reponses, refus, autour(numero, valeurs, page), reponse, HttpStatus.BAD_REQUEST);
        }
    }

    /** Whether the draft was kept elsewhere since the page read it: the page then asks which one to keep. */
    private static boolean change(ResponseEntity<String> gardee, Model page) {
        if (gardee.getStatusCode() != HttpStatus.CONFLICT) {
            return false;
        }
        page.addAttribute("autre", gardee.getHeaders().getFirst(Repere.CHAMP)).addAttribute("pourquoi", gardee.getBody());
        return true;
    }

    /** What the page tells of the case beside its questions. */
    private Model autour(String numero, MultiValueMap<String, String> valeurs, Model page) {
        page.addAttribute("numero", numero).addAttribute("auVote", envoi.auVote(numero));
        if (valeurs.getFirst("version") != null) {
            // What was shown first stays the base of what is typed.
            page.addAttribute("version", valeurs.getFirst("version"));
        }
        return page.addAttribute("complement", complements.attendu(numero).orElse(null));
    }
}
