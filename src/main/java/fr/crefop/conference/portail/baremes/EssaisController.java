package fr.crefop.conference.portail.baremes;

import fr.crefop.conference.financement.EssaiDeValeur;
import fr.crefop.conference.financement.EssaiDeValeur.PlanChange;
import fr.crefop.conference.financement.EssaisDeValeur;
import fr.crefop.conference.financement.ParametreAFixer;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a value would change in the plans of the last twelve months, for the secretariat, which sees every case. It stores nothing. */
@Controller
class EssaisController {

    private final ValeursFixees valeurs;
    private final EssaisDeValeur essais;

    EssaisController(ValeursFixees valeurs, EssaisDeValeur essais) {
        this.valeurs = valeurs;
        this.essais = essais;
    }

    @GetMapping("/baremes/{cle:[A-Za-z0-9_.]{1,80}}/essai")
    String essayer(@PathVariable String cle, @RequestParam Map<String, String> champs, Model page, HttpServletResponse reponse) {
        ParametreAFixer parametre = valeurs.un(cle).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        EssaiSaisi saisi = EssaiSaisi.lire(champs);
        page.addAttribute("parametre", parametre);
        page.addAttribute("recherche", saisi);
        page.addAttribute("chemin", "/baremes/" + cle + "/essai");
        page.addAttribute("auPlus", EssaisDeValeur.AU_PLUS);
        try {
            int numero = EssaiSaisi.page(champs);
            EssaiDeValeur essai = essais.essayer(valeurs.controler(cle, saisi.jour(), saisi.valeur()));
            page.addAttribute("essai", essai);
            page.addAttribute("plans", couper(essai.changes(), numero));
        } catch (RefusMetier refus) {
            RefusDit.ici(refus, page, reponse);
        }
        return "essai-de-valeur";
    }

    private static PageDeListe<PlanChange> couper(List<PlanChange> changes, int page) {
        return new PageDeListe<>(changes.stream().skip(PageDeListe.debut(page, PageDeListe.TAILLE)).limit(PageDeListe.TAILLE).toList(),
                page, PageDeListe.TAILLE, changes.size());
    }
}
