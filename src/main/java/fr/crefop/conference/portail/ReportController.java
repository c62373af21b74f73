package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.ReportDeFormation;
import fr.crefop.conference.dossier.ReportDeFormation.Jours;
import fr.crefop.conference.processus.ReportsDeFormation;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other days for a decided training: the page shows what they change before anything is stored, then who follows the person confirms it. */
@Controller
class ReportController {

    private final LectureDesDossiers dossiers;
    private final QuiSuitLeDossier suivi;
    private final ReportsDeFormation reports;

    ReportController(LectureDesDossiers dossiers, QuiSuitLeDossier suivi, ReportsDeFormation reports) {
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.reports = reports;
    }

    @GetMapping("/dossiers/{numero}/report")
    String montrer(@PathVariable String numero, @RequestParam(required = false) String debut, @RequestParam(required = false) String fin,
            Principal principal, Model page, HttpServletResponse reponse) {
        Dossier dossier = suivi(numero, principal);
        Jours jours = Jours.de(dossier.demande());
        page.addAttribute("numero", numero).addAttribute("formation", dossier.demande().formation().intitule()).addAttribute("jours", jours)
                .addAttribute("debutSaisi", debut == null ? "" : debut).addAttribute("finSaisie", fin == null ? "" : fin);
        try {
            reports.exigerPossible(numero);
            page.addAttribute("possible", true);
            if (debut != null || fin != null) {
                page.addAttribute("report", ReportVu.de(reports.essayer(numero, lire(debut, fin))));
            }
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            page.addAttribute("champRefuse", refus.erreurs().stream().map(Erreur::champ).findFirst().orElse(""));
        }
        return "report";
    }

    @PostMapping("/dossiers/{numero}/report")
    String reporter(@PathVariable String numero, @RequestParam(required = false) String debut, @RequestParam(required = false) String fin,
            @RequestParam(required = false) String vu, @RequestParam(required = false) String motif, Principal principal, RedirectAttributes suite) {
        suivi(numero, principal);
        suite.addAttribute("numero", numero);
        try {
            reports.reporter(numero, lire(debut, fin), vu, TexteLibre.exiger("motif", motif, "La formation n'est pas reportée : dites pourquoi elle l'est."),
                    principal.getName());
            suite.addFlashAttribute("fait", "La formation est reportée : chacun est prévenu de ce que cela change pour lui.");
            return "redirect:/dossiers/{numero}";
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, "report", suite);
            suite.addFlashAttribute("motifSaisi", motif);
            suite.addAttribute("debut", debut).addAttribute("fin", fin);
            return "redirect:/dossiers/{numero}/report";
        }
    }

    private Dossier suivi(String numero, Principal principal) {
        return dossiers.visible(numero, principal.getName()).filter(dossier -> suivi.repond(principal.getName(), dossier)).orElseThrow(PageIntrouvable::new);
    }

    private static Jours lire(String debut, String fin) {
        return new Jours(DateSaisie.lire(ReportDeFormation.DEBUT, debut), DateSaisie.lire(ReportDeFormation.FIN, fin));
    }
}
