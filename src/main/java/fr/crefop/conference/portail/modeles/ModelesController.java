package fr.crefop.conference.portail.modeles;

import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.ModelesAppliques;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
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

/** The library as everyone signed in reads it, and the acts of the secretariat on a model. */
@Controller
@RequestMapping("/modeles")
class ModelesController {

    private final Modeles modeles;
    private final ModelesAppliques appliques;
    private final Comptes comptes;
    private final Droits droits;

    ModelesController(Modeles modeles, ModelesAppliques appliques, Comptes comptes, Droits droits) {
        this.modeles = modeles;
        this.appliques = appliques;
        this.comptes = comptes;
        this.droits = droits;
    }

    @GetMapping
    String liste(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche);
        page.addAttribute("modeles", modeles.page(recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("redige", redige(principal));
        return "modeles";
    }

    @GetMapping("/{id:\\d{1,9}}")
    String modele(@PathVariable long id, Principal principal, Model page) {
        Modele modele = exiger(id);
        page.addAttribute("modele", modele);
        page.addAttribute("fois", appliques.fois(id));
        page.addAttribute("noms", modele.actes().stream().map(Modele.Acte::par).distinct()
                .collect(Collectors.toMap(par -> par, comptes::nomDe)));
        page.addAttribute("redige", redige(principal));
        return "modele";
    }

    @PostMapping("/{id:\\d{1,9}}/soumettre")
    String soumettre(@PathVariable long id, Principal principal, Model page, HttpServletResponse reponse) {
        return agir(id, principal, page, reponse, () -> modeles.soumettre(id, principal.getName()));
    }

    @PostMapping("/{id:\\d{1,9}}/retirer")
    String retirer(@PathVariable long id, @RequestParam(defaultValue = "") String motif, Principal principal, Model page,
            HttpServletResponse reponse) {
        return agir(id, principal, page, reponse, () -> modeles.retirer(id, motif, principal.getName()));
    }

    private String agir(long id, Principal principal, Model page, HttpServletResponse reponse, Runnable acte) {
        exiger(id);
        try {
            acte.run();
            return "redirect:/modeles/" + id;
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return modele(id, principal, page);
        }
    }

    private Modele exiger(long id) {
        return modeles.trouver(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean redige(Principal principal) {
        return droits.permet(principal.getName(), "tenir-les-registres");
    }
}
