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

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    /** Beyond these, a supposed value is a slip of the keyboard. */
    private static final BigDecimal MAXIMUM = new BigDecimal("1000000");
    private static final BigDecimal MAXIMUM_ENTIER = new BigDecimal("10000");

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
            case "euros", "heures", "SMIC" -> nombre(valeur, MAXIMUM);
            case "pourcent" -> nombre(valeur, CENT);
            default -> nombre(valeur, MAXIMUM_ENTIER) && ((BigDecimal) Contenu.normaliser(valeur)).stripTrailingZeros().scale() <= 0;
        };
    }

    private static boolean nombre(Object valeur, BigDecimal maximum) {
        return Contenu.normaliser(valeur) instanceof BigDecimal n && n.signum() >= 0 && n.compareTo(maximum) <= 0;
    }

    private static String attente(Parametre parametre) {
        if (parametre.unite().startsWith(CHOIX)) {
            return "Cette hypothèse attend l'une de ces valeurs : " + parametre.unite().substring(CHOIX.length()).replace(" ", ", ") + ".";
        }
        return switch (parametre.unite()) {
            case "booleen" -> "Cette hypothèse se répond par vrai ou faux.";
            case "codes", "grille" -> "Une liste ou une grille ne se change pas par hypothèse.";
            case "pourcent" -> "Cette hypothèse attend un nombre de 0 à 100.";
            case "euros", "heures", "SMIC" -> "Cette hypothèse attend un nombre positif ou nul (" + parametre.unite() + ").";
            default -> "Cette hypothèse attend un nombre entier positif ou nul (" + parametre.unite() + ").";
        };
    }
}
