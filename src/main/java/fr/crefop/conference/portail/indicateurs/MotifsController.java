package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.engagements.MotifsDesFinanceurs;
import fr.crefop.conference.engagements.MotifsDesFinanceurs.MotifDit;
import fr.crefop.conference.journal.LecturesNotees;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The reasons behind a figure of refusals, for the secretariat: free text is no figure, and may tell of a case: the record says who read it. */
@Controller
class MotifsController {

    private final MotifsDesFinanceurs motifs;
    private final LecturesNotees lectures;

    MotifsController(MotifsDesFinanceurs motifs, LecturesNotees lectures) {
        this.motifs = motifs;
        this.lectures = lectures;
    }

    /** @param financeur code of one; empty for all */
    record Cherche(String financeur, int page) {

        public String adresse(String chemin, int autrePage) {
            return UriComponentsBuilder.fromPath(chemin).queryParam("financeur", "{financeur}").queryParam("page", autrePage).encode()
                    .buildAndExpand(financeur).toUriString();
        }
    }

    @GetMapping("/indicateurs/motifs")
    String lire(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        Cherche cherche = new Cherche(champs.getOrDefault("financeur", "").strip().replace("\0", ""), RechercheSimple.lire(Map.of("page", champs.getOrDefault("page", ""))).page());
        PageDeListe<MotifDit> dits = motifs.page(cherche.financeur(), cherche.page());
        lectures.consulte(principal.getName(), dits.lignes().stream().map(MotifDit::numero).distinct().toList());
        page.addAttribute("recherche", cherche);
        page.addAttribute("financeurs", motifs.financeurs());
        page.addAttribute("motifs", dits);
        return "motifs";
    }
}
