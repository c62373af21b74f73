package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Confirmations;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's accounts: who may sign in, for which groups, written to where, reporting to whom. */
@Controller
@RequestMapping("/comptes")
class ComptesController {

    private final GestionDesComptes gestion;
    private final Confirmations confirmations;
    private final Etapes etapes;

    ComptesController(GestionDesComptes gestion, Confirmations confirmations, Etapes etapes) {
        this.gestion = gestion;
        this.confirmations = confirmations;
        this.etapes = etapes;
    }

    @GetMapping
    String lister(@RequestParam Map<String, String> champs, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("comptes", gestion.chercher(recherche.mots(), recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("demandes", confirmations.enAttente().size());
        return "comptes";
    }

    @GetMapping("/nouveau")
    String vierge(Model page) {
        return montrer(new SaisieDeCompte(null, null, null, null, null, null, null), null, page);
    }

    @GetMapping("/{identifiant}")
    String ouvrir(@PathVariable String identifiant, Model page) {
        Compte compte = gestion.trouver(identifiant).orElseThrow(PageIntrouvable::new).compte();
        return montrer(SaisieDeCompte.de(compte), identifiant, page);
    }

    @PostMapping
    String creer(SaisieDeCompte saisie, @RequestParam(required = false) String motDePasse, Principal admin, Model page,
            HttpServletResponse reponse) {
        return faire(() -> gestion.creer(saisie.lire(), MotDePasse.provisoire(motDePasse, saisie.identifiant(), saisie.nom()), admin.getName()),
                saisie, null, page, reponse);
    }

    @PostMapping("/{identifiant}")
    String modifier(@PathVariable String identifiant, SaisieDeCompte saisie, Principal admin, Model page,
            HttpServletResponse reponse) {
        return faire(() -> gestion.modifier(saisie.pour(identifiant).lire(), admin.getName()), saisie, identifiant, page, reponse);
    }

    @PostMapping("/{identifiant}/fermer")
    String fermer(@PathVariable String identifiant, Principal admin, Model page, HttpServletResponse reponse,
            RedirectAttributes suite) {
        suite.addFlashAttribute("attentes", etapes.attenduesDe(identifiant));
        suite.addFlashAttribute("ferme", identifiant);
        return faire(() -> gestion.fermer(identifiant, admin.getName()), null, identifiant, page, reponse);
    }

    @PostMapping("/{identifiant}/rouvrir")
    String rouvrir(@PathVariable String identifiant, Principal admin, Model page, HttpServletResponse reponse) {
        return faire(() -> gestion.rouvrir(identifiant, admin.getName()), null, identifiant, page, reponse);
    }

    @PostMapping("/{identifiant}/mot-de-passe")
    String motDePasse(@PathVariable String identifiant, @RequestParam(required = false) String motDePasse, Principal admin,
            Model page, HttpServletResponse reponse) {
        return faire(() -> gestion.changerMotDePasse(identifiant, MotDePasse.provisoire(motDePasse, identifiant), admin.getName()), null,
                identifiant, page, reponse);
    }

    @PostMapping("/{identifiant}/second-facteur/retirer")
    String secondFacteur(@PathVariable String identifiant, Principal admin, Model page, HttpServletResponse reponse) {
        return faire(() -> gestion.retirerSecondFacteur(identifiant, admin.getName()), null, identifiant, page, reponse);
    }

    /** @param saisie what was typed, given back with a refusal; null for an act without a form */
    private String faire(Runnable acte, SaisieDeCompte saisie, String identifiant, Model page, HttpServletResponse reponse) {
        try {
            acte.run();
            return "redirect:/comptes";
        } catch (RefusMetier refus) {
            reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.addAttribute("refus", refus);
            return saisie == null ? ouvrir(identifiant, page) : montrer(saisie, identifiant, page);
        }
    }

    @ModelAttribute("moi")
    String moi(Principal admin) {
        return admin.getName();
    }

    private String montrer(SaisieDeCompte saisie, String identifiant, Model page) {
        page.addAttribute("saisie", saisie);
        page.addAttribute("tenu", identifiant == null ? null : gestion.trouver(identifiant).orElseThrow(PageIntrouvable::new));
        page.addAttribute("attentes", identifiant == null ? List.of() : etapes.attenduesDe(identifiant));
        page.addAttribute("demandes", identifiant == null ? List.of() : confirmations.enAttentePour(identifiant));
        page.addAttribute("groupes", Groupe.tous());
        page.addAttribute("organismes", Organisme.tous());
        page.addAttribute("responsables", gestion.tous().stream().filter(GestionDesComptes.CompteTenu::actif)
                .map(GestionDesComptes.CompteTenu::compte).filter(compte -> !compte.identifiant().equals(identifiant)).toList());
        return "compte";
    }
}
