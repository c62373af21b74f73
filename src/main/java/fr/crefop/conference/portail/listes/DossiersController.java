package fr.crefop.conference.portail.listes;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.portail.listes.RechercheDeDossiers.Reste;
import fr.crefop.conference.portail.listes.RechercheDeDossiers.Tri;
import fr.crefop.conference.portail.listes.RecherchesDuCompte.RechercheVue;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.PageDeListe;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where are my cases. */
@Controller
class DossiersController {

    private final ListeDesDossiers liste;
    private final RecherchesDuCompte gardees;
    private final Comptes comptes;

    DossiersController(ListeDesDossiers liste, RecherchesDuCompte gardees, Comptes comptes) {
        this.liste = liste;
        this.gardees = gardees;
        this.comptes = comptes;
    }

    @GetMapping("/dossiers")
    String dossiers(@RequestParam Map<String, String> champs, Principal principal, Model page) {
        RechercheDeDossiers recherche = RechercheDeDossiers.lire(champs);
        Compte compte = comptes.trouver(principal.getName()).orElseThrow();
        page.addAttribute("recherche", recherche);
        page.addAttribute("dossiers", liste.chercher(compte, recherche, PageDeListe.TAILLE));
        List<RechercheVue> recherches = gardees.de(compte.identifiant());
        String celleCi = recherche.sansMots().adresse("/dossiers", 1);
        page.addAttribute("recherches", recherches);
        page.addAttribute("peutGarder", gardees.peutGarder(compte.identifiant()) && recherches.stream().noneMatch(gardee -> gardee.adresse().equals(celleCi)));
        page.addAttribute("structures", liste.structures(compte));
        page.addAttribute("etats", EtatDossier.values());
        page.addAttribute("restes", Reste.values());
        page.addAttribute("tris", Tri.values());
        page.addAttribute("financeurs", Cadre.lu().parDefaut().financeurs().values());
        return "dossiers";
    }
}
