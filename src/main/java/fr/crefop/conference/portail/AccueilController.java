package fr.crefop.conference.portail;

import fr.crefop.conference.portail.listes.ComptesParEtape;
import fr.crefop.conference.portail.listes.ListeDesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers.Tri;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: how many cases stand where, which are late, and the last that came. */
@Controller
class AccueilController {

    private static final int MONTRES = 8;

    private final ListeDesDossiers liste;
    private final ComptesParEtape etapes;
    private final Comptes comptes;

    AccueilController(ListeDesDossiers liste, ComptesParEtape etapes, Comptes comptes) {
        this.liste = liste;
        this.etapes = etapes;
        this.comptes = comptes;
    }

    @GetMapping("/")
    String accueil(Principal principal, Model page) {
        Compte compte = comptes.trouver(principal.getName()).orElseThrow();
        List<ComptesParEtape.Etape> comptees = etapes.de(compte);
        page.addAttribute("etapes", comptees);
        page.addAttribute("aucuneEtape", comptees.stream().allMatch(etape -> etape.nombre() == 0));
        page.addAttribute("enRetard", liste.chercher(compte, RechercheDeDossiers.enRetard(Tri.ECHEANCE), MONTRES));
        page.addAttribute("recents", liste.chercher(compte, RechercheDeDossiers.toutes(1), MONTRES));
        return "accueil";
    }
}
