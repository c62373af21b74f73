package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Barème values that a demande supposes for one computation ("what if the convention were active?"). */
public final class Hypotheses {

    public static final String SOURCE = "hypothèse de la demande";
    /** The one key of {@code hypotheses} that is not a parameter: dispositifs to leave out. */
    public static final String EXCLURE = "exclure";

    private static final String CHOIX = "choix ";

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
            if (parametre == null) {
                erreurs.add(new Erreur(champ, String.valueOf(valeur), "Ce paramètre de barème n'existe pas."));
            } else if (!convient(parametre, valeur)) {
                erreurs.add(new Erreur(champ, String.valueOf(valeur), attente(parametre)));
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

    private static boolean convient(Parametre parametre, Object valeur) {
        if (parametre.unite().startsWith(CHOIX)) {
            return valeur instanceof String texte && List.of(parametre.unite().substring(CHOIX.length()).split(" ")).contains(texte);
        }
        return switch (parametre.unite()) {
            case "booleen" -> valeur instanceof Boolean;
            case "codes", "grille" -> false;
            default -> Contenu.normaliser(valeur) instanceof BigDecimal nombre && nombre.signum() >= 0;
        };
    }

    private static String attente(Parametre parametre) {
        if (parametre.unite().startsWith(CHOIX)) {
            return "Cette hypothèse attend l'une de ces valeurs : " + parametre.unite().substring(CHOIX.length()).replace(" ", ", ") + ".";
        }
        return switch (parametre.unite()) {
            case "booleen" -> "Cette hypothèse se répond par vrai ou faux.";
            case "codes", "grille" -> "Une liste ou une grille ne se change pas par hypothèse.";
            default -> "Cette hypothèse attend un nombre positif ou nul (" + parametre.unite() + ").";
        };
    }
}
