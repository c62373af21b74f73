package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators: all the figures for the bureau and the secretariat, those that point to nobody for the commission. */
@Controller
class IndicateursController {

    private final ChiffresLus lus;
    private final MotsDesIndicateurs mots;
    private final ResultatsDesEtudes etudes;
    private final Droits droits;

    IndicateursController(ChiffresLus lus, MotsDesIndicateurs mots, ResultatsDesEtudes etudes, Droits droits) {
        this.lus = lus;
        this.mots = mots;
        this.etudes = etudes;
        this.droits = droits;
    }

    /** What may be chosen: {@code adresse} as the form sends it. */
    record Choix(String adresse, String libelle, int dossiers) {}

    /** @param annee of reception, {@code 2026}, or a quarter of it, {@code 2026-T3} */
    @GetMapping("/indicateurs")
    String lire(@RequestParam(defaultValue = "") String parmi, @RequestParam(defaultValue = "") String annee, Principal principal, Model page,
            HttpServletResponse reponse) {
        page.addAttribute("publics", lus.sansPetitsNombres(principal.getName()));
        page.addAttribute("parmi", parmi);
        page.addAttribute("annee", annee);
        page.addAttribute("colonnes", IndicateursEnTableau.colonnes());
        Optional<Arrete> arrete = lus.dernier(principal.getName());
        page.addAttribute("arrete", arrete.orElse(null));
        page.addAttribute("demandeUneEtude", droits.permet(principal.getName(), "demander-une-etude"));
        page.addAttribute("litLesMotifs", droits.permet(principal.getName(), "lire-les-motifs-des-financeurs"));
        page.addAttribute("litLesAvis", droits.permet(principal.getName(), "lire-les-avis-des-personnes"));
        page.addAttribute("resultats", etudes.lus());
        arrete.ifPresent(dernier -> montrer(dernier, parmi, annee, page, reponse));
        return "indicateurs";
    }

    private void montrer(Arrete arrete, String parmi, String annee, Model page, HttpServletResponse reponse) {
        List<Chiffre> choix = lus.choix(arrete);
        page.addAttribute("periodes", choix.stream().filter(c -> !c.periode().equals(Periode.TOUTES)).toList());
        page.addAttribute("decoupages", parDecoupage(choix));
        FiltreDesIndicateurs filtre;
        try {
            filtre = FiltreDesIndicateurs.lire(parmi, annee, choix, arrete.publics());
        } catch (RefusMetier refus) {
            RefusDit.avecSesChamps(refus, page, reponse);
            return;
        }
        TableauxDIndicateurs tableaux = mots.tableaux(lus.de(arrete, filtre));
        page.addAttribute("tous", tableaux.tous()).addAttribute("tableaux", tableaux.tableaux());
        page.addAttribute("regions", choix.stream().filter(c -> c.decoupage() == Decoupage.REGION && c.periode().equals(Periode.TOUTES))
                .map(c -> new Choix(c.valeur(), mots.valeur(c.decoupage(), c.valeur()), c.dossiers())).toList());
    }

    /** By name of the partition, those of which something is shown. */
    private Map<String, List<Choix>> parDecoupage(List<Chiffre> choix) {
        return choix.stream().filter(c -> c.periode().equals(Periode.TOUTES) && c.decoupage() != Decoupage.ENSEMBLE).collect(Collectors.groupingBy(c -> c.decoupage().libelle(),
                LinkedHashMap::new, Collectors.mapping(c -> new Choix(FiltreDesIndicateurs.adresse(c), mots.valeur(c.decoupage(), c.valeur()), c.dossiers()),
                        Collectors.toList())));
    }
}
