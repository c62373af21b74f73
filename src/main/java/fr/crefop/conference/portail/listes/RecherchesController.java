package fr.crefop.conference.portail.listes;

import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.recherches.RecherchesGardees;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The searches that I keep: named at the list of cases, renamed, put in order and taken away here. */
@Controller
@RequestMapping("/recherches")
class RecherchesController {

    private static final String ICI = "redirect:/recherches";
    private static final String LA = "/{id:\\d{1,15}}";

    private final RecherchesGardees gardees;
    private final RecherchesDuCompte miennes;

    RecherchesController(RecherchesGardees gardees, RecherchesDuCompte miennes) {
        this.gardees = gardees;
        this.miennes = miennes;
    }

    @GetMapping
    String montrer(Principal moi, Model page) {
        page.addAttribute("recherches", miennes.de(moi.getName()));
        page.addAttribute("nomAuPlus", RecherchesGardees.NOM_AU_PLUS);
        return "recherches";
    }

    /** @param champs the filters of the list, as its address says them, and the name */
    @PostMapping
    String garder(@RequestParam Map<String, String> champs, Principal moi, RedirectAttributes suite) {
        RechercheDeDossiers recherche = RechercheDeDossiers.lire(champs).sansMots();
        try {
            gardees.garder(moi.getName(), champs.get("nom"), recherche.filtres());
            suite.addFlashAttribute("fait", "La recherche « " + champs.get("nom").strip() + " » est gardée : elle vous attend ici et à l'accueil.");
        } catch (RefusMetier refus) {
            RefusDit.ensuite(refus, suite);
            suite.addFlashAttribute("nomSaisi", champs.get("nom"));
        }
        return "redirect:" + recherche.adresse("/dossiers", 1);
    }

    @PostMapping(LA + "/nom")
    String renommer(@PathVariable long id, @RequestParam(required = false) String nom, Principal moi, Model page, HttpServletResponse reponse) {
        try {
            exiger(gardees.renommer(moi.getName(), id, nom));
            return ICI;
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            page.addAttribute("refuseSur", id);
            page.addAttribute("nomSaisi", nom);
            return montrer(moi, page);
        }
    }

    @PostMapping(LA + "/monter")
    String monter(@PathVariable long id, Principal moi) {
        exiger(gardees.monter(moi.getName(), id));
        return ICI;
    }

    @PostMapping(LA + "/retrait")
    String retirer(@PathVariable long id, Principal moi, RedirectAttributes suite) {
        exiger(gardees.retirer(moi.getName(), id));
        suite.addFlashAttribute("fait", "La recherche est retirée. Les dossiers n'ont pas changé.");
        return ICI;
    }

    /** Somebody else's is as one that does not exist. */
    private static void exiger(boolean mienne) {
        if (!mienne) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
