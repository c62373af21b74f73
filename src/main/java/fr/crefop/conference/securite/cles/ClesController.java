package fr.crefop.conference.securite.cles;

import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.connexion.PreuveDuMotDePasse;
import fr.crefop.conference.securite.connexion.SessionDeLaDemande;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys. Each change asks for the password again: an open session is not enough. */
@Controller
@RequestMapping("/mon-compte/cles")
class ClesController {

    private static final String PROPOSEE = "conference.cleProposee";

    private final ReglagesDesCles reglages;
    private final CeremonieDeCle ceremonie;
    private final MesCles mesCles;
    private final PreuveDuMotDePasse preuve;

    ClesController(ReglagesDesCles reglages, CeremonieDeCle ceremonie, MesCles mesCles, PreuveDuMotDePasse preuve) {
        this.reglages = reglages;
        this.ceremonie = ceremonie;
        this.mesCles = mesCles;
        this.preuve = preuve;
    }

    @GetMapping
    String montrer(@AuthenticationPrincipal Connecte moi, HttpServletRequest demande, Model page) {
        reglages.exiger();
        page.addAttribute("parMotDePasse", SessionDeLaDemande.preuveDuFournisseur(demande.getSession(false)) == null);
        page.addAttribute("cles", mesCles.de(moi.getUsername()));
        return "cles";
    }

    /** What the device is asked to make, for whoever gave the password; the sentence of the refusal otherwise. */
    @PostMapping("/defi")
    ResponseEntity<String> proposer(@RequestParam(required = false) String actuel, @AuthenticationPrincipal Connecte moi, Authentication courante,
            HttpServletRequest demande) {
        reglages.exiger();
        try {
            preuve.exigerSiParMotDePasse(moi.compte(), actuel, demande);
        } catch (RefusMetier refus) {
            return ResponseEntity.badRequest().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(refus.getMessage());
        }
        PublicKeyCredentialCreationOptions proposees = ceremonie.proposer(courante);
        demande.getSession().setAttribute(PROPOSEE, proposees.getChallenge().toBase64UrlString());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ceremonie.enJson(proposees));
    }

    @PostMapping
    String ajouter(@RequestParam(required = false) String nom, @RequestParam(required = false) String cle,
            @AuthenticationPrincipal Connecte moi, Authentication courante, HttpServletRequest demande, Model page, HttpServletResponse reponse) {
        reglages.exiger();
        try {
            mesCles.ajouter(moi.getUsername(), proposees(demande.getSession(), courante), cle, nom);
            return "redirect:/mon-compte/cles?ajoutee";
        } catch (RefusMetier refus) {
            return refuser(refus, moi, demande, page, reponse);
        }
    }

    /** Sessions end, that which the lost device opened too. */
    @PostMapping("/retirer")
    String retirer(@RequestParam(required = false) String id, @RequestParam(required = false) String actuel, @AuthenticationPrincipal Connecte moi,
            HttpServletRequest demande, Model page, HttpServletResponse reponse) throws ServletException {
        reglages.exiger();
        try {
            preuve.exigerSiParMotDePasse(moi.compte(), actuel, demande);
            mesCles.retirer(moi.getUsername(), id);
        } catch (RefusMetier refus) {
            return refuser(refus, moi, demande, page, reponse);
        }
        demande.logout();
        return "redirect:/connexion?cle-retiree";
    }

    private String refuser(RefusMetier refus, Connecte moi, HttpServletRequest demande, Model page, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute("refus", refus.getMessage());
        return montrer(moi, demande, page);
    }

    /** They serve once. Of them the session keeps what was drawn, and whatever else they said is said again. */
    private PublicKeyCredentialCreationOptions proposees(HttpSession session, Authentication courante) {
        Object defi = session.getAttribute(PROPOSEE);
        session.removeAttribute(PROPOSEE);
        if (defi instanceof String tire) {
            return ceremonie.proposer(courante, Bytes.fromBase64(tire));
        }
        throw new RefusMetier("Donnez d'abord votre mot de passe, puis suivez ce que demande votre appareil.");
    }
}
