package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Barème values that a demande supposes for one computation ("what if the convention were active?"). */
public final class Hypotheses {

    public static final String SOURCE = "hypothèse de la demande";
    /** The one key of {@code hypotheses} that is not a parameter: dispositifs to leave out. */
    public static final String EXCLURE = "exclure";

    private Hypotheses() {}

    /** What is wrong with them, field by field; empty when nothing is. */
    public static List<Erreur> controler(Baremes baremes, Map<String, Object> hypotheses) {
        List<Erreur> erreurs = new ArrayList<>();
        new TreeMap<>(hypotheses).forEach((cle, valeur) -> {
            if (EXCLURE.equals(cle)) {
                return;
            }
            String champ = "hypotheses." + cle;
            Parametre parametre = baremes.parametre(cle);
            String refus = parametre == null ? "Ce paramètre de barème n'existe pas."
                    : ContenuAttendu.refus(parametre, valeur, "Cette hypothèse");
            if (refus != null) {
                erreurs.add(new Erreur(champ, String.valueOf(valeur), refus));
            }
        });
        return erreurs;
    }

    /** Ready to be laid over a barème; to be called once {@link #controler} found nothing. */
    public static Map<String, Valeur> lire(Baremes baremes, Map<String, Object> hypotheses) {
        Map<String, Valeur> valeurs = new TreeMap<>();
        hypotheses.forEach((cle, valeur) -> {
            Parametre p = baremes.parametre(cle);
            if (p != null) {
                valeurs.put(cle, new Valeur(cle, Contenu.normaliser(valeur), null, SOURCE, p.aFixerParLaConference(), p.unite()));
            }
        });
        return valeurs;
    }
}
