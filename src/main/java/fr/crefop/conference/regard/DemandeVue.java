package fr.crefop.conference.regard;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import java.util.HashMap;
import java.util.Map;

/** A demande without what is not seen of it. */
final class DemandeVue {

    private DemandeVue() {}

    static Demande de(Demande demande, Regard regard) {
        Demande vue = demande;
        for (Donnee donnee : Declaration.deLaDemande().donnees()) {
            String chemin = donnee.chemin().replaceAll("\\[].*", "");
            Object valeur = vue.valeur(chemin);
            if (valeur != null && !regard.voit(chemin)) {
                vue = vue.avec(chemin, null);
            } else if (valeur instanceof Map<?, ?> parCle && !regard.toutesLesLignes()) {
                vue = vue.avec(chemin, lesSiennes(parCle, regard));
            }
        }
        return vue;
    }

    /** What was filed with, granted or decided by another is told under the code of its dispositif. */
    private static Map<Object, Object> lesSiennes(Map<?, ?> parCle, Regard regard) {
        Map<Object, Object> siennes = new HashMap<>(parCle);
        siennes.keySet().removeIf(cle -> Dispositif.chercher(String.valueOf(cle)).filter(d -> !regard.dispositifs().contains(d)).isPresent());
        return siennes;
    }
}
