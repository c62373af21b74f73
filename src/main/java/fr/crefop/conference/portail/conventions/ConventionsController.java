package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register as everyone signed in reads it, and what the secretariat may do with it. */
@Controller
@RequestMapping("/conventions")
class ConventionsController {

    private static final String NUMERO = "/{numero:" + Affaire.Convention.MOTIF + "}";

    private final Conventions conventions;
    private final Signatures signatures;
    private final Etudes etudes;
    private final CumulsOuvrables cumuls;
    private final Journal journal;
    private final Comptes comptes;
    private final Droits droits;

    ConventionsController(Conventions conventions, Signatures signatures, Etudes etudes, CumulsOuvrables cumuls,
            Journal journal, Comptes comptes, Droits droits) {
        this.conventions = conventions;
        this.signatures = signatures;
        this.etudes = etudes;
        this.cumuls = cumuls;
        this.journal = journal;
        this.comptes = comptes;
        this.droits = droits;
    }

    @GetMapping
    String liste(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("conventions", conventions.page(recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("aConclure", ConventionsAConclure.parmi(conventions.toutes()));
        page.addAttribute("cumuls", parCle());
        page.addAttribute("redige", redige(principal));
        return "conventions";
    }

    @GetMapping(NUMERO)
    String convention(@PathVariable String numero, Principal principal, Model page) {
        Convention convention = trouver(numero);
        page.addAttribute("convention", convention);
        page.addAttribute("cumuls", parCle());
        page.addAttribute("dispositifs", cumuls.tous().stream().flatMap(c -> c.dispositifs().stream())
                .collect(Collectors.toMap(CumulsOuvrables.Concerne::code, CumulsOuvrables.Concerne::libelle, (a, b) -> a)));
        page.addAttribute("actes", ActesLus.de(journal.du(numero), comptes));
        page.addAttribute("redige", redige(principal));
        return "convention";
    }

    @PostMapping(NUMERO + "/signatures")
    String demanderLesSignatures(@PathVariable String numero, Principal principal, Model page, HttpServletResponse reponse) {
        return agir(numero, principal, page, reponse, () -> {
            if (etudes.toutes().stream().anyMatch(etude -> etude.issue() == null && numero.equals(etude.convention()))) {
                throw new RefusMetier("Une étude en cours porte cette convention : le bureau vote d'abord, puis chaque partie signe.");
            }
            signatures.demander(numero, principal.getName());
        });
    }

    @PostMapping(NUMERO + "/denonciation")
    String denoncer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> valeurs, Principal principal, Model page,
            HttpServletResponse reponse) {
        return agir(numero, principal, page, reponse, () -> conventions.denoncer(numero, LectureDuProjet.date(valeurs, "au"),
                LectureDuProjet.texte(valeurs, "motif"), principal.getName()));
    }

    private String agir(String numero, Principal principal, Model page, HttpServletResponse reponse, Runnable acte) {
        trouver(numero);
        try {
            acte.run();
            return "redirect:/conventions/" + numero;
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return convention(numero, principal, page);
        }
    }

    private Map<String, CumulOuvrable> parCle() {
        return cumuls.tous().stream().collect(Collectors.toMap(CumulOuvrable::cle, Function.identity()));
    }

    private Convention trouver(String numero) {
        return conventions.une(numero).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean redige(Principal principal) {
        return droits.permet(principal.getName(), "tenir-les-registres");
    }
}
