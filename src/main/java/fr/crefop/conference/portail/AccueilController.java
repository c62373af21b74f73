package fr.crefop.conference.portail;

import fr.crefop.conference.portail.afaire.ListeAFaire;
import fr.crefop.conference.portail.listes.ComptesParEtape;
import fr.crefop.conference.portail.listes.ListeDesDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers;
import fr.crefop.conference.portail.listes.RechercheDeDossiers.Tri;
import fr.crefop.conference.portail.seances.ProchaineSeance;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Role;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home, under the name that each trade gives it: what waits, the next session, how many cases stand where, which are late, the last that came. */
@Controller
class AccueilController {

    private static final int MONTRES = 8;
    private static final int TACHES = 5;
    /** Of an account of several trades, the first that it has gives its name to the page. */
    private static final Map<Role, String> TITRES = titres();

    private final ListeDesDossiers liste;
    private final ComptesParEtape etapes;
    private final Comptes comptes;
    private final ListeAFaire taches;
    private final ProchaineSeance seance;
    private final EtatDuService etat;
    private final MetiersDeLAccueil metiers;

    AccueilController(ListeDesDossiers liste, ComptesParEtape etapes, Comptes comptes, ListeAFaire taches, ProchaineSeance seance,
            EtatDuService etat, MetiersDeLAccueil metiers) {
        this.liste = liste;
        this.etapes = etapes;
        this.comptes = comptes;
        this.taches = taches;
        this.seance = seance;
        this.etat = etat;
        this.metiers = metiers;
    }

    private static Map<Role, String> titres() {
        Map<Role, String> titres = new LinkedHashMap<>();
        titres.put(Role.SECRETARIAT, "Tableau de bord");
        titres.put(Role.BUREAU, "Prochaine séance");
        titres.put(Role.RAPPORTEUR, "Mes mandats");
        titres.put(Role.CONSEILLER, "Mes personnes");
        titres.put(Role.FINANCEUR, "Mes parts");
        titres.put(Role.CFOR, "Indicateurs et études");
        titres.put(Role.ADMIN, "État du service");
        return titres;
    }

    @GetMapping("/")
    String accueil(Principal principal, Model page) {
        Compte compte = comptes.trouver(principal.getName()).orElseThrow();
        page.addAttribute("titre", TITRES.entrySet().stream().filter(titre -> Role.de(compte).contains(titre.getKey())).findFirst().orElseThrow().getValue());
        page.addAttribute("taches", taches.premieres(compte, TACHES));
        page.addAttribute("etat", etat.pour(compte).orElse(null));
        page.addAttribute("prochaine", seance.pour(compte).orElse(null));
        page.addAttribute("regleDuBureau", seance.regle(compte).orElse(null));
        List<ComptesParEtape.Etape> comptees = etapes.de(compte);
        page.addAttribute("etapes", comptees);
        page.addAttribute("aucuneEtape", comptees.stream().allMatch(etape -> etape.nombre() == 0));
        page.addAttribute("enRetard", liste.chercher(compte, RechercheDeDossiers.enRetard(Tri.ECHEANCE), MONTRES));
        page.addAttribute("recents", liste.chercher(compte, RechercheDeDossiers.toutes(1), MONTRES));
        metiers.ajouter(compte, principal, page);
        return "accueil";
    }
}
