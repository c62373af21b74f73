package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.decisions.EssaisSoumis;
import fr.crefop.conference.portail.afaire.FautesDeReponse.Faute;
import fr.crefop.conference.portail.formulaires.FormulaireNonLu;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of one task: with its questions, to be confirmed, or gone. */
@Component
class PageDeLaTache {

    /** What the page shows, carried with the answer: another page of the same account may show something else. */
    static final String LU = "lu";

    private final FormulaireDeTache formulaires;
    private final BrouillonsDeTache brouillons;
    private final PersonnesConnues noms;
    private final EssaisSoumis essais;
    private final Comptes comptes;
    private final Clock horloge;

    PageDeLaTache(FormulaireDeTache formulaires, BrouillonsDeTache brouillons, PersonnesConnues noms, EssaisSoumis essais, Comptes comptes, Clock horloge) {
        this.formulaires = formulaires;
        this.brouillons = brouillons;
        this.noms = noms;
        this.essais = essais;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** With what the account had begun to answer. */
    String ouvrir(Compte compte, Tache tache, Model page) {
        Optional<Brouillon> brouillon = brouillons.trouver(compte, tache.id());
        Map<String, String> saisie = new LinkedHashMap<>();
        brouillon.ifPresent(b -> b.valeurs().forEach((cle, valeurs) -> saisie.put(cle, valeurs.get(0))));
        page.addAttribute("brouillon", brouillon.orElse(null)).addAttribute(Repere.CHAMP, repere(brouillon));
        return montrer(compte, tache, saisie, page);
    }

    /** With what was typed. */
    String montrer(Compte compte, Tache tache, Map<String, String> saisie, Model page) {
        poser(compte, tache, page);
        if (!page.containsAttribute(Repere.CHAMP)) {
            Repere lu = Repere.lire(saisie.get(Repere.CHAMP));
            page.addAttribute(Repere.CHAMP, lu == null ? repere(brouillons.trouver(compte, tache.id())) : lu);
        }
        if (!page.containsAttribute("fautes")) {
            page.addAttribute("fautes", List.of()).addAttribute("messages", Map.of());
        }
        try {
            page.addAttribute("formulaire", formulaires.montrer(compte, tache, saisie)).addAttribute(LU, formulaires.lecture(compte, tache));
        } catch (FormulaireNonLu ancien) {
            // Deployed by another version of the house: Tasklist draws it.
            page.addAttribute("formulaire", null);
        }
        return "tache";
    }

    String refuser(Compte compte, Tache tache, FormulaireRempli rempli, Map<String, String> saisie, RefusMetier refus, Model page,
            HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        List<Faute> fautes = FautesDeReponse.de(refus, rempli);
        page.addAttribute("refuse", true).addAttribute("fautes", fautes).addAttribute("messages", fautes.stream()
                        .collect(Collectors.toMap(Faute::cle, Faute::message, (un, autre) -> un + " " + autre)))
                .addAttribute("refus", FautesDeReponse.entete(refus, fautes).orElse(null));
        return montrer(compte, tache, saisie, page);
    }

    String confirmer(Compte compte, Tache tache, FormulaireRempli rempli, String consequence, Model page) {
        poser(compte, tache, page);
        page.addAttribute("formulaire", rempli).addAttribute("consequence", consequence);
        return "tache-confirmation";
    }

    /** Whoever comes back to it by the browser's own button, or by an old link, is told why; of one that never was, nothing more is said. */
    String absente(Model page, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
        page.addAttribute("textes", List.of()).addAttribute("absente", true);
        return "tache-close";
    }

    /** Nothing waits there any more; whoever wrote long finds it again. */
    String close(Map<String, String> saisie, Model page, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        page.addAttribute("textes", saisie.values().stream().filter(texte -> texte.strip().contains(" ")).toList());
        return "tache-close";
    }

    /** What a page that is shown now reads of the draft. */
    private static Repere repere(Optional<Brouillon> brouillon) {
        return Repere.nouveau(brouillon.map(Brouillon::version).orElse(0L));
    }

    private void poser(Compte compte, Tache tache, Model page) {
        page.addAttribute("tache", tache).addAttribute("essai", essais.enBref(tache.numero(), compte).orElse(null)).addAttribute("personne", noms.de(compte, List.of(tache.numero())).get(tache.numero()))
                .addAttribute("enRetard", tache.echeance() != null && tache.echeance().isBefore(LocalDate.now(horloge)))
                .addAttribute("prisePar", tache.prisePar() == null || tache.prisePar().equals(compte.identifiant()) ? null
                        : comptes.nomDe(tache.prisePar()));
    }
}
