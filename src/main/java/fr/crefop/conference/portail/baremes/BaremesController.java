package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.ParametreAFixer;
import fr.crefop.conference.financement.ValeurFixee;
import fr.crefop.conference.financement.ValeursCherchees;
import fr.crefop.conference.financement.ValeursCherchees.Voulues;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The values left to the conférence: everyone signed in reads them, the secretariat tries them, the bureau decides. */
@Controller
@RequestMapping("/baremes")
class BaremesController {

    private static final String A_FIXER = "a-fixer";
    private static final String FIXEES = "fixees";

    private final ValeursFixees valeurs;
    private final ValeursCherchees cherchees;
    private final PropositionsDeValeurs propositions;
    private final Comptes comptes;
    private final Droits droits;

    BaremesController(ValeursFixees valeurs, ValeursCherchees cherchees, PropositionsDeValeurs propositions, Comptes comptes, Droits droits) {
        this.valeurs = valeurs;
        this.cherchees = cherchees;
        this.propositions = propositions;
        this.comptes = comptes;
        this.droits = droits;
    }

    @GetMapping
    String liste(@RequestParam Map<String, String> champs, Model page) {
        List<Regime> regimes = List.copyOf(Cadre.lu().regimes());
        RechercheChoisie recherche = RechercheChoisie.lire(champs, Stream.concat(Stream.of(A_FIXER, FIXEES), regimes.stream().map(Regime::id)).toList(), List.of());
        String quoi = recherche.quoi();
        Boolean fixees = quoi.equals(A_FIXER) || quoi.equals(FIXEES) ? quoi.equals(FIXEES) : null;
        page.addAttribute("recherche", recherche);
        page.addAttribute("regimes", regimes);
        page.addAttribute("valeurs", cherchees.page(new Voulues(recherche.mots().mots(), quoi.isEmpty() || fixees != null ? null : quoi, fixees),
                recherche.page(), PageDeListe.TAILLE));
        return "baremes";
    }

    @GetMapping("/{cle:[A-Za-z0-9_.]{1,80}}")
    String un(@PathVariable String cle, Principal principal, Model page) {
        ParametreAFixer parametre = exiger(cle);
        page.addAttribute("parametre", parametre);
        page.addAttribute("noms", parametre.fixees().stream().map(ValeurFixee::par).distinct()
                .collect(Collectors.toMap(par -> par, comptes::nomDe)));
        page.addAttribute("essaie", droits.permet(principal.getName(), "tenir-les-registres"));
        boolean lit = droits.permet(principal.getName(), "lire-les-propositions-de-valeur");
        page.addAttribute("propositions", lit ? propositions.de(cle) : List.of());
        return "bareme";
    }

    private ParametreAFixer exiger(String cle) {
        return valeurs.un(cle).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
