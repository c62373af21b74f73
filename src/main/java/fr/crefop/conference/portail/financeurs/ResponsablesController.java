package fr.crefop.conference.portail.financeurs;

import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat writes down whom each funder names to be told when a deadline passes. */
@Controller
@RequestMapping("/responsables")
class ResponsablesController {

    private final Responsables responsables;
    private final Comptes comptes;

    ResponsablesController(Responsables responsables, Comptes comptes) {
        this.responsables = responsables;
        this.comptes = comptes;
    }

    /** @param membres who may be named, by identifier; {@code responsable} null when nobody was */
    record Service(Repondant financeur, Compte responsable, List<Compte> membres) {}

    @GetMapping
    String lire(Model page) {
        List<Compte> tous = comptes.lister();
        page.addAttribute("services", financeurs(tous).map(financeur -> new Service(financeur,
                responsables.du(financeur).orElse(null), tous.stream().filter(compte -> compte.est(financeur)).toList())).toList());
        return "responsables";
    }

    @PostMapping
    String nommer(@RequestParam(defaultValue = "") String groupe, @RequestParam(defaultValue = "") String compte,
            Principal principal, Model page, HttpServletResponse reponse) {
        try {
            responsables.nommer(financeur(groupe), compte, principal.getName());
            return "redirect:/responsables";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return lire(page);
        }
    }

    /** Of a family, those that have a choice to make: nearly all have one account, or none. */
    private static Stream<Repondant> financeurs(List<Compte> tous) {
        return Groupe.financeurs().stream().flatMap(groupe -> !groupe.estUneFamille() ? Stream.of(Repondant.de(groupe))
                : Organisme.tous().stream().filter(o -> o.famille() == groupe).map(Repondant::de)
                        .filter(o -> tous.stream().filter(c -> c.est(o)).count() > 1));
    }

    private static Repondant financeur(String code) {
        return Stream.concat(Groupe.tous().stream().filter(groupe -> !groupe.estUneFamille()).map(Repondant::de),
                        Organisme.tous().stream().map(Repondant::de)).filter(financeur -> financeur.code().equals(code)).findFirst()
                .orElseThrow(() -> new RefusMetier("Ce financeur n'est pas connu."));
    }
}
