package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.financement.ParametreAFixer;
import fr.crefop.conference.financement.ValeurFixee;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The values left to the conférence: everyone signed in reads them, the secretariat writes down what was decided. */
@Controller
@RequestMapping("/baremes")
class BaremesController {

    private final ValeursFixees valeurs;
    private final Comptes comptes;
    private final Droits droits;

    BaremesController(ValeursFixees valeurs, Comptes comptes, Droits droits) {
        this.valeurs = valeurs;
        this.comptes = comptes;
        this.droits = droits;
    }

    @GetMapping
    String liste(Model page) {
        page.addAttribute("parametres", valeurs.tous());
        return "baremes";
    }

    @GetMapping("/{cle:[A-Za-z0-9_.]{1,80}}")
    String un(@PathVariable String cle, Principal principal, Model page) {
        ParametreAFixer parametre = exiger(cle);
        page.addAttribute("parametre", parametre);
        page.addAttribute("noms", parametre.fixees().stream().map(ValeurFixee::par).distinct()
                .collect(Collectors.toMap(par -> par, comptes::nomDe)));
        page.addAttribute("fixe", fixe(principal));
        return "bareme";
    }

    @PostMapping("/{cle:[A-Za-z0-9_.]{1,80}}")
    String fixer(@PathVariable String cle, @RequestParam(defaultValue = "") String effet,
            @RequestParam(defaultValue = "") String valeur, @RequestParam(defaultValue = "") String decision,
            Principal principal, Model page, HttpServletResponse reponse) {
        exiger(cle);
        try {
            valeurs.fixer(cle, EssaiSaisi.jour(effet), valeur, decision, principal.getName());
            return "redirect:/baremes/" + cle;
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return un(cle, principal, page);
        }
    }

    private ParametreAFixer exiger(String cle) {
        return valeurs.un(cle).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean fixe(Principal principal) {
        return droits.permet(principal.getName(), "tenir-les-registres");
    }
}
