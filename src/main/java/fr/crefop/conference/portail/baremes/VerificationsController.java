package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.financement.RessourcesMobilisables;
import fr.crefop.conference.financement.ValeurAReverifier;
import fr.crefop.conference.financement.ValeursAReverifier;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has to be read again at its source, in a region, on a day. */
@Controller
class VerificationsController {

    /** Rows of a page. */
    static final int PAR_PAGE = 50;

    private final ValeursAReverifier valeurs;
    private final Clock horloge;

    VerificationsController(ValeursAReverifier valeurs, Clock horloge) {
        this.valeurs = valeurs;
        this.horloge = horloge;
    }

    @GetMapping("/baremes/a-reverifier")
    String page(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String le, @RequestParam(defaultValue = "0") int page,
            Model modele, HttpServletResponse reponse) {
        modele.addAttribute("regions", Cadre.lu().regions().values().stream().sorted(Comparator.comparing(Region::nom)).toList());
        modele.addAttribute("choisie", region.isBlank() ? Cadre.lu().parDefaut().code() : region.strip());
        modele.addAttribute("saisie", le);
        try {
            Region dite = region.isBlank() ? Cadre.lu().parDefaut() : RessourcesMobilisables.region(region.strip());
            LocalDate saisi = DateSaisie.lire("le", le);
            remplir(modele, dite, saisi == null ? LocalDate.now(horloge) : saisi, Math.max(0, page));
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, modele, reponse);
        }
        return "valeurs-a-reverifier";
    }

    private void remplir(Model modele, Region region, LocalDate jour, int page) {
        List<ValeurAReverifier> toutes = valeurs.de(region, jour);
        modele.addAttribute("region", region);
        modele.addAttribute("jour", jour);
        modele.addAttribute("saisie", DateSaisie.ecrire(jour));
        modele.addAttribute("combien", toutes.size());
        modele.addAttribute("lignes", toutes.stream().skip((long) page * PAR_PAGE).limit(PAR_PAGE).toList());
        modele.addAttribute("page", page);
        modele.addAttribute("suivante", toutes.size() > (page + 1) * PAR_PAGE);
        modele.addAttribute("premiere", valeurs.premiereARelire(region, jour).orElse(null));
    }
}
