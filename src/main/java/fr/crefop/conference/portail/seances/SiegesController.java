package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.MandatDeSiege;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat says who holds which seat of the bureau, from when to when, as titular or as substitute. */
@Controller
@RequestMapping("/seances/sieges")
class SiegesController {

    private final Sieges sieges;
    private final Comptes comptes;
    private final Clock horloge;

    SiegesController(Sieges sieges, Comptes comptes, Clock horloge) {
        this.sieges = sieges;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** @param etat in words: in office, to come, ended; {@code fini} when nothing is left to end */
    record MandatVu(MandatDeSiege mandat, String nom, String etat, boolean fini) {}

    /** A person who may be named, under the college whose accounts answer for it. */
    record Eligibles(College college, List<Compte> comptes) {}

    private record Choisi(College college, String compte) {}

    @GetMapping
    String lire(@RequestParam Map<String, String> champs, Model page) {
        return montrer(RechercheSimple.lire(champs), page);
    }

    private String montrer(RechercheSimple recherche, Model page) {
        LocalDate jour = LocalDate.now(horloge);
        PageDeListe<MandatDeSiege> mandats = sieges.page(recherche.page(), PageDeListe.TAILLE);
        page.addAttribute("recherche", recherche);
        page.addAttribute("mandats", new PageDeListe<>(mandats.lignes().stream().map(mandat -> vu(mandat, jour)).toList(), mandats.page(), mandats.taille(),
                mandats.total()));
        page.addAttribute("eligibles", College.du(jour).stream().map(college -> new Eligibles(college, comptes.duGroupe(QuiRepond.pour(college)))).toList());
        page.addAttribute("regle", RegleVue.de(Gouvernance.du(jour)));
        return "sieges";
    }

    private MandatVu vu(MandatDeSiege mandat, LocalDate jour) {
        boolean fini = mandat.au() != null && mandat.au().isBefore(jour);
        return new MandatVu(mandat, comptes.nomDe(mandat.compte()), fini ? "Terminé" : mandat.estAVenir(jour) ? "À venir" : "En cours", fini);
    }

    @PostMapping
    String nommer(@RequestParam(defaultValue = "") String compte, @RequestParam(defaultValue = "1") String siege,
            @RequestParam(defaultValue = "") String qualite, @RequestParam(defaultValue = "") String du, @RequestParam(defaultValue = "") String au,
            Principal principal, Model page, HttpServletResponse reponse) {
        try {
            LocalDate premier = DateSaisie.lire("du", du);
            if (premier == null) {
                throw new RefusMetier("Donnez le premier jour du mandat, par exemple 20/10/2018.");
            }
            Choisi qui = choisi(compte, premier);
            sieges.nommer(new MandatDeSiege(0, qui.college(), numero(siege), titulaire(qualite), qui.compte(), premier, DateSaisie.lire("au", au)),
                    principal.getName());
            return "redirect:/seances/sieges";
        } catch (RefusMetier refus) {
            page.addAttribute("siege", siege).addAttribute("du", du).addAttribute("au", au).addAttribute("compte", compte).addAttribute("qualite", qualite);
            return refuser(refus, page, reponse);
        }
    }

    @PostMapping("/{id:\\d{1,15}}/fin")
    String finir(@PathVariable long id, @RequestParam(defaultValue = "") String au, Principal principal, Model page, HttpServletResponse reponse) {
        try {
            LocalDate dernier = DateSaisie.lire("au", au);
            if (dernier == null) {
                throw new RefusMetier("Donnez le dernier jour du mandat, par exemple 20/10/2018.");
            }
            sieges.finir(id, dernier, principal.getName());
            return "redirect:/seances/sieges";
        } catch (RefusMetier refus) {
            return refuser(refus, page, reponse);
        }
    }

    /** Somebody may be of two colleges: who was chosen is said with the college of the seat, {@code ETAT|prenom.nom}. Nobody is named to a seat of another. */
    private Choisi choisi(String saisi, LocalDate jour) {
        String[] parts = saisi.split("\\|", 2);
        return College.du(jour).stream().filter(college -> parts.length == 2 && college.code().equals(parts[0]) && comptes.est(parts[1], QuiRepond.pour(college)))
                .findFirst().map(college -> new Choisi(college, parts[1])).orElseThrow(() -> new RefusMetier("Choisissez une personne qui a un compte du bureau."));
    }

    private static int numero(String siege) {
        if (!siege.strip().matches("[1-9][0-9]{0,2}")) {
            throw new RefusMetier("Le numéro du siège est un nombre, à partir de 1.");
        }
        return Integer.parseInt(siege.strip());
    }

    private static boolean titulaire(String qualite) {
        return switch (qualite) {
            case "TITULAIRE" -> true;
            case "SUPPLEANT" -> false;
            default -> throw new RefusMetier("Dites si la personne est titulaire ou suppléante.");
        };
    }

    private String refuser(RefusMetier refus, Model page, HttpServletResponse reponse) {
        RefusDit.ici(refus, page, reponse);
        return montrer(new RechercheSimple("", 1), page);
    }
}
