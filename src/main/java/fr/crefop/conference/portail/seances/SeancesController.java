package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.Nommes;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.portail.listes.RechercheSimple;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the sessions and who sits in the bureau; the secretariat plans and names the titulars. */
@Controller
@RequestMapping("/seances")
class SeancesController {

    private final Seances seances;
    private final Sieges sieges;
    private final Comptes comptes;
    private final QuiSiege quiSiege;
    private final Clock horloge;

    SeancesController(Seances seances, Sieges sieges, Comptes comptes, QuiSiege quiSiege, Clock horloge) {
        this.seances = seances;
        this.sieges = sieges;
        this.comptes = comptes;
        this.quiSiege = quiSiege;
        this.horloge = horloge;
    }

    /** @param membres accounts of the college; {@code titulaire} null as long as none holds its first seat */
    public record CollegeVu(College college, List<Compte> membres, String titulaire) {}

    /** @param titulaire by name; null as long as none was named */
    public record SiegeVu(String siege, String titulaire, List<String> suppleants) {}

    @GetMapping
    String liste(@RequestParam Map<String, String> champs, @AuthenticationPrincipal Connecte connecte, Model page) {
        return montrer(RechercheSimple.lire(champs), connecte, page);
    }

    private String montrer(RechercheSimple recherche, Connecte connecte, Model page) {
        page.addAttribute("recherche", recherche);
        page.addAttribute("seances", seances.page(!quiSiege.tientLesSeances(connecte.compte()), recherche.page(), PageDeListe.TAILLE));
        Gouvernance gouvernance = Gouvernance.du(LocalDate.now(horloge));
        Nommes enFonction = sieges.enFonction();
        page.addAttribute("colleges", gouvernance.colleges().stream().map(college -> new CollegeVu(college, membres(college),
                enFonction.titulaire(new Votant(college, 1)).orElse(null))).toList());
        page.addAttribute("sieges", Votant.sieges(gouvernance).stream().map(siege -> vu(siege, enFonction)).toList());
        page.addAttribute("regle", RegleVue.de(gouvernance));
        page.addAttribute("tient", quiSiege.tientLesSeances(connecte.compte()));
        return "seances";
    }

    @PostMapping
    String planifier(@RequestParam(defaultValue = "") String jour, @RequestParam(defaultValue = "") String heure,
            @RequestParam(defaultValue = "") String lieu, @AuthenticationPrincipal Connecte connecte, Model page,
            HttpServletResponse reponse) {
        try {
            return "redirect:/seances/" + seances.planifier(SaisieDeSeance.debut(jour, heure), SaisieDeSeance.lieu(lieu),
                    connecte.getUsername());
        } catch (RefusMetier refus) {
            page.addAttribute("jour", jour);
            page.addAttribute("heure", heure);
            page.addAttribute("lieu", lieu);
            page.addAttribute("champRefuse", refus.erreurs().stream().map(Erreur::champ).findFirst().orElse(""));
            return refuser(refus, connecte, page, reponse);
        }
    }

    @PostMapping("/titulaires")
    String designer(@RequestParam(defaultValue = "") String college, @RequestParam(defaultValue = "") String compte,
            @AuthenticationPrincipal Connecte connecte, Model page, HttpServletResponse reponse) {
        try {
            College choisi = College.du(LocalDate.now(horloge)).stream().filter(c -> c.code().equals(college)).findFirst()
                    .orElseThrow(() -> new RefusMetier("Ce collège n'existe pas."));
            if (membres(choisi).stream().noneMatch(membre -> membre.identifiant().equals(compte))) {
                throw new RefusMetier("Cette personne n'est pas membre du collège " + choisi.apresCollege() + ".");
            }
            sieges.designer(choisi, compte, connecte.getUsername());
            return "redirect:/seances#titre-composition";
        } catch (RefusMetier refus) {
            return refuser(refus, connecte, page, reponse);
        }
    }

    private SiegeVu vu(Votant siege, Nommes enFonction) {
        return new SiegeVu(siege.libelle() + (siege.college().aVoixDeliberative() ? "" : ", sans voix"), enFonction.titulaire(siege).map(comptes::nomDe).orElse(null),
                enFonction.suppleants(siege).stream().map(comptes::nomDe).toList());
    }

    private List<Compte> membres(College college) {
        return comptes.duGroupe(QuiRepond.pour(college));
    }

    private String refuser(RefusMetier refus, Connecte connecte, Model page, HttpServletResponse reponse) {
        RefusDit.ici(refus, page, reponse);
        return montrer(new RechercheSimple("", 1), connecte, page);
    }
}
