package fr.crefop.conference.portail;

import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.Acteurs;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The advices on the working page of a group: all that were asked, and to the rapporteur the form. */
@Component
class AvisDuTravail {

    private static final String SAISIE = "avisSaisi";

    private final AssemblageDesTravaux travaux;
    private final Acteurs acteurs;

    AvisDuTravail(AssemblageDesTravaux travaux, Acteurs acteurs) {
        this.travaux = travaux;
        this.acteurs = acteurs;
    }

    /** @param conduit whether who reads leads the group */
    void poser(String numero, Compte compte, boolean conduit, Model page) {
        page.addAttribute("avis", travaux.avis(numero));
        if (!page.containsAttribute(SAISIE)) {
            page.addAttribute(SAISIE, Map.of());
        }
        if (conduit) {
            page.addAttribute("acteurs", acteurs.pour(compte.identifiant()).stream()
                    .map(acteur -> new Code(acteur.code(), acteurs.libelle(acteur))).toList());
        }
    }
}
