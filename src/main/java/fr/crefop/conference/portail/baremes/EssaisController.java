package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.financement.EssaiDeValeur;
import fr.crefop.conference.financement.EssaiDeValeur.PlanChange;
import fr.crefop.conference.financement.EssaisDeValeur;
import fr.crefop.conference.financement.ParametreAFixer;
import fr.crefop.conference.financement.ValeurEssayee;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a value would change in the plans of the last twelve months, for the secretariat, which sees every case; and from there, to the bureau's vote. */
@Controller
@RequestMapping("/baremes/{cle:[A-Za-z0-9_.]{1,80}}/essai")
class EssaisController {

    private final ValeursFixees valeurs;
    private final EssaisDeValeur essais;
    private final PropositionsDeValeurs propositions;

    EssaisController(ValeursFixees valeurs, EssaisDeValeur essais, PropositionsDeValeurs propositions) {
        this.valeurs = valeurs;
        this.essais = essais;
        this.propositions = propositions;
    }

    /** Stores nothing. */
    @GetMapping
    String essayer(@PathVariable String cle, @RequestParam Map<String, String> champs, Model page, HttpServletResponse reponse) {
        EssaiSaisi saisi = poser(cle, champs, page);
        try {
            montrer(essais.essayer(controler(cle, saisi)), EssaiSaisi.page(champs), page);
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
        }
        return "essai-de-valeur";
    }

    /** The figures that go with the proposal are computed here again: nobody sends them. */
    @PostMapping
    String proposer(@PathVariable String cle, @RequestParam Map<String, String> champs, Principal principal, Model page, HttpServletResponse reponse) {
        EssaiSaisi saisi = poser(cle, champs, page);
        try {
            EssaiDeValeur essai = essais.essayer(controler(cle, saisi));
            montrer(essai, 1, page);
            return "redirect:/baremes/propositions/" + propositions.proposer(essai, champs.get("raison"), principal.getName());
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
            return "essai-de-valeur";
        }
    }

    private EssaiSaisi poser(String cle, Map<String, String> champs, Model page) {
        EssaiSaisi saisi = EssaiSaisi.lire(champs, montrees(cle, champs.get("montre")));
        ParametreAFixer parametre = valeurs.un(cle, jourLisible(saisi.effet())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("parametre", parametre);
        page.addAttribute("recherche", saisi);
        page.addAttribute("chemin", "/baremes/" + cle + "/essai");
        page.addAttribute("auPlus", EssaisDeValeur.AU_PLUS);
        return saisi;
    }

    /** @param montre the date typed when the form was written, blank for none; null where what is asked comes from no form */
    private Map<String, String> montrees(String cle, String montre) {
        return montre == null ? Map.of() : valeurs.un(cle, jourLisible(montre)).map(ParametreAFixer::cellules).orElse(Map.of());
    }

    /** The day whose grid the form shows; null where none can be read, which the trial itself refuses. */
    private static LocalDate jourLisible(String saisi) {
        try {
            return DateSaisie.lire("effet", saisi);
        } catch (RefusMetier pasUneDate) {
            return null;
        }
    }

    private ValeurEssayee controler(String cle, EssaiSaisi saisi) {
        LocalDate jour = saisi.jour();
        return valeurs.controler(cle, jour, valeurs.texte(cle, jour, saisi.valeur(), saisi.champs()));
    }

    private static void montrer(EssaiDeValeur essai, int numero, Model page) {
        page.addAttribute("essai", essai);
        page.addAttribute("plans", couper(essai.changes(), numero));
    }

    private static PageDeListe<PlanChange> couper(List<PlanChange> changes, int page) {
        return new PageDeListe<>(changes.stream().skip(PageDeListe.debut(page, PageDeListe.TAILLE)).limit(PageDeListe.TAILLE).toList(),
                page, PageDeListe.TAILLE, changes.size());
    }
}
