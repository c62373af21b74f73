package fr.crefop.conference.portail.parcours;

import fr.crefop.conference.journal.LecturesNotees;
import fr.crefop.conference.parcours.MomentDeParole;
import fr.crefop.conference.parcours.ParolesEcrites;
import fr.crefop.conference.parcours.ParolesEcrites.ParoleEcrite;
import fr.crefop.conference.parcours.ParolesEcrites.Voulues;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people wrote of their plan, for the secretariat alone; of each case that is shown, the record says who read it. */
@Controller
class AvisDesPersonnesController {

    private static final List<String> MOMENTS = Arrays.stream(MomentDeParole.values()).map(MomentDeParole::name).toList();

    private final ParolesEcrites paroles;
    private final LecturesNotees lectures;

    AvisDesPersonnesController(ParolesEcrites paroles, LecturesNotees lectures) {
        this.paroles = paroles;
        this.lectures = lectures;
    }

    @GetMapping("/avis-des-personnes")
    String lire(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheChoisie recherche = RechercheChoisie.lire(champs, MOMENTS, List.of(RechercheChoisie.ANCIENS));
        PageDeListe<ParoleEcrite> ecrites = paroles.lire(new Voulues(recherche.mots().mots(),
                recherche.quoi().isEmpty() ? null : MomentDeParole.valueOf(recherche.quoi()), recherche.anciensDAbord()), recherche.page(), PageDeListe.TAILLE);
        lectures.consulte(principal.getName(), ecrites.lignes().stream().map(ParoleEcrite::numero).toList());
        page.addAttribute("recherche", recherche);
        page.addAttribute("moments", MomentDeParole.values());
        page.addAttribute("paroles", ecrites);
        return "avis-des-personnes";
    }
}
