package fr.crefop.conference.portail.partenaires;

import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.CleVoulue;
import fr.crefop.conference.securite.ClesDesPartenaires;
import fr.crefop.conference.securite.Pouvoir;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keys made, renewed and withdrawn; a secret is shown once, on the page that follows, to who made it. */
@Controller
@RequestMapping("/partenaires")
class PartenairesController {

    /** For how long a key may be made, in days. */
    private static final List<Integer> DUREES = List.of(30, 90, 180, 365);

    private final ClesDesPartenaires cles;
    private final Clock horloge;

    PartenairesController(ClesDesPartenaires cles, Clock horloge) {
        this.cles = cles;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(@RequestParam Map<String, String> champs, Model page) {
        RechercheSimple recherche = RechercheSimple.lire(champs);
        page.addAttribute("recherche", recherche).addAttribute("cles", cles.lister(recherche.page(), PageDeListe.TAILLE));
        page.addAttribute("tousLesPouvoirs", Pouvoir.values()).addAttribute("durees", DUREES).addAttribute("recouvrements", ClesDesPartenaires.RECOUVREMENTS);
        page.addAttribute("maintenant", horloge.instant());
        return "partenaires";
    }

    @PostMapping
    String creer(@RequestParam(required = false) String partenaire, @RequestParam(required = false) String compte,
            @RequestParam(required = false) Set<String> pouvoirs, @RequestParam(required = false) String duree, Principal admin, Model page,
            HttpServletResponse reponse, RedirectAttributes suite) {
        Set<String> coches = pouvoirs == null ? Set.of() : pouvoirs;
        try {
            CleVoulue voulue = new CleVoulue(partenaire, compte == null ? null : compte.strip(), lus(coches), dernierJour(duree));
            suite.addFlashAttribute("secretNeuf", cles.creer(voulue, admin.getName()));
            return "redirect:/partenaires";
        } catch (RefusMetier refus) {
            page.addAttribute("partenaire", partenaire).addAttribute("compte", compte).addAttribute("coches", coches).addAttribute("duree", duree);
            page.addAttribute("fautes", refus.erreurs());
            RefusDit.ici(refus, page, reponse);
            return lister(Map.of(), page);
        }
    }

    @PostMapping("/{id:\\d{1,15}}/renouveler")
    String renouveler(@PathVariable long id, @RequestParam(required = false) String duree, @RequestParam(required = false) String recouvrement,
            Principal admin, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            suite.addFlashAttribute("secretNeuf", cles.renouveler(id, dernierJour(duree), jours(recouvrement), admin.getName()));
            return "redirect:/partenaires";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return lister(Map.of(), page);
        }
    }

    @PostMapping("/{id:\\d{1,15}}/retirer")
    String retirer(@PathVariable long id, Principal admin, Model page, HttpServletResponse reponse, RedirectAttributes suite) {
        try {
            cles.retirer(id, admin.getName());
            suite.addFlashAttribute("fait", "La clé est retirée : plus aucun programme n'entre avec elle.");
            return "redirect:/partenaires";
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return lister(Map.of(), page);
        }
    }

    private static Set<Pouvoir> lus(Set<String> codes) {
        return codes.stream().map(code -> Pouvoir.deCode(code).orElseThrow(() -> new RefusMetier("Ce choix n'est pas de ceux de la page.")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Pouvoir.class)));
    }

    /** @return null when none of those that the page offers was chosen */
    private LocalDate dernierJour(String duree) {
        int jours = jours(duree);
        return DUREES.contains(jours) ? LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS).plusDays(jours) : null;
    }

    private static int jours(String texte) {
        return texte != null && texte.matches("\\d{1,3}") ? Integer.parseInt(texte) : -1;
    }
}
