package fr.crefop.conference.portail;

import fr.crefop.conference.portail.saisie.Etape;
import fr.crefop.conference.portail.saisie.RechercheEnReferentiel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What the page of a saisine shows of a search in the registers, and of what was chosen there. */
@Component
class ChoixEnReferentiel {

    private static final String DISPARUE = "Ce résultat n'existe plus : les référentiels ont été importés de nouveau. Cherchez encore.";

    private final RechercheEnReferentiel recherche;

    ChoixEnReferentiel(RechercheEnReferentiel recherche) {
        this.recherche = recherche;
    }

    void chercher(String ou, MultiValueMap<String, String> valeurs, Model page) {
        page.addAttribute("trouvailles", recherche.chercher(ou, valeurs));
    }

    /** @param valeurs what is typed; filled in its place */
    void choisir(String cle, MultiValueMap<String, String> valeurs, boolean remplacer, Model page) {
        recherche.choisir(cle, valeurs, remplacer).ifPresentOrElse(
                fait -> page.addAttribute("remplissage", fait).addAttribute("choisie", cle), () -> page.addAttribute("choixDisparu", DISPARUE));
        page.addAttribute("chercheOu", RechercheEnReferentiel.ou(cle));
    }

    /** The step in sight, where the page then stays. */
    static String etape(MultiValueMap<String, String> valeurs) {
        String etape = valeurs.getFirst(Etape.VUE);
        return etape == null ? "" : etape;
    }
}
