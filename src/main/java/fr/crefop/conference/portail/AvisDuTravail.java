package fr.crefop.conference.portail;

import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.travaux.Acteurs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** @param conduit whether who reads leads the group; @param commence what they have begun to ask */
    void poser(String numero, Compte compte, boolean conduit, Map<String, List<String>> commence, Model page) {
        page.addAttribute("avis", travaux.avis(numero));
        if (!page.containsAttribute(SAISIE)) {
            page.addAttribute(SAISIE, commence.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0))));
        }
        if (conduit) {
            page.addAttribute("acteurs", acteurs.pour(compte.identifiant()).stream()
                    .map(acteur -> new Code(acteur.code(), acteurs.libelle(acteur))).toList());
        }
    }
}
