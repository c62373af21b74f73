package fr.crefop.conference.portail;

import fr.crefop.conference.echanges.FilNonLu;
import fr.crefop.conference.echanges.Messages;
import fr.crefop.conference.echanges.Messages.FilsVoulus;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages that an account has still to read, case by case, and a new one on a case. */
@Controller
class MessagesController {

    private final Messages messages;
    private final QuiEchange echanges;
    private final AccesAuxDossiers acces;
    private final Comptes comptes;

    MessagesController(Messages messages, QuiEchange echanges, AccesAuxDossiers acces, Comptes comptes) {
        this.messages = messages;
        this.echanges = echanges;
        this.acces = acces;
        this.comptes = comptes;
    }

    @GetMapping("/messages")
    String nonLus(@RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page) {
        RechercheChoisie recherche = RechercheChoisie.lire(champs, List.of(), List.of(RechercheChoisie.ANCIENS));
        PageDeListe<FilNonLu> fils = messages.nonLus(acces.visibilite(connecte.compte()), connecte.getUsername(),
                new FilsVoulus(recherche.mots().mots(), recherche.anciensDAbord()), recherche.page(), PageDeListe.TAILLE);
        Map<String, String> noms = new TreeMap<>();
        fils.lignes().forEach(fil -> noms.computeIfAbsent(fil.dernierDe(), comptes::nomDe));
        page.addAttribute("recherche", recherche);
        page.addAttribute("fils", fils);
        page.addAttribute("noms", noms);
        return "messages";
    }

    @PostMapping("/dossiers/{numero}/messages")
    String ecrire(@PathVariable String numero, @RequestParam(required = false) String message, @AuthenticationPrincipal Connecte connecte,
            RedirectAttributes suite) {
        String par = connecte.getUsername();
        echanges.surLeDossier(numero, par).orElseThrow(PageIntrouvable::new);
        try {
            messages.ecrire(numero, message, par);
            suite.addFlashAttribute("fait", "Votre message est envoyé : les autres sont prévenus par courriel.");
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, "message", suite);
            suite.addFlashAttribute("messageSaisi", message);
        }
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{numero}#messages-du-dossier";
    }
}
