package fr.crefop.conference.financement.bareme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a parameter may hold, by its unit: for whoever supposes a value or sets one. */
public final class ContenuAttendu {

    private static final String CHOIX = "choix ";
    private static final String BOOLEEN = "booleen";
    private static final Set<String> LISTES = Set.of("codes", "grille");

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    /** Beyond these, a value is a slip of the keyboard. */
    private static final BigDecimal MAXIMUM = new BigDecimal("1000000");
    private static final BigDecimal MAXIMUM_ENTIER = new BigDecimal("10000");

    private ContenuAttendu() {}

    /** A list or a grid is no single value: nobody supposes one. */
    public static boolean estUneListe(Parametre parametre) {
        return LISTES.contains(parametre.unite());
    }

    public static boolean estUneGrille(Parametre parametre) {
        return "grille".equals(parametre.unite());
    }

    /** The codes that a choice is between; empty when the parameter is no choice. */
    public static List<String> choix(Parametre parametre) {
        return parametre.unite().startsWith(CHOIX) ? List.of(parametre.unite().substring(CHOIX.length()).split(" ")) : List.of();
    }

    public static boolean estUnOuiNon(Parametre parametre) {
        return BOOLEEN.equals(parametre.unite());
    }

    /** What a person typed, as the kind of value that the parameter takes; left as it is when it is not of that kind. */
    public static Object lire(Parametre parametre, String texte) {
        String brut = texte.strip();
        if (!choix(parametre).isEmpty()) {
            return brut;
        }
        if (estUnOuiNon(parametre)) {
            return switch (brut.toLowerCase()) {
                case "oui", "vrai", "true" -> Boolean.TRUE;
                case "non", "faux", "false" -> Boolean.FALSE;
                default -> brut;
            };
        }
        if (estUneListe(parametre)) {
            return Contenu.lire(brut, estUneGrille(parametre));
        }
        return nombre(brut).<Object>map(nombre -> nombre).orElse(brut);
    }

    /** A number as people type it, its unit left aside; empty for what is none. */
    public static Optional<BigDecimal> nombre(String texte) {
        String nombre = texte.replaceAll("[\\s\\u00a0\\u202f€%]", "").replace(',', '.');
        return nombre.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(nombre)) : Optional.empty();
    }

    static boolean convient(Parametre parametre, Object valeur) {
        if (!choix(parametre).isEmpty()) {
            return valeur instanceof String texte && choix(parametre).contains(texte);
        }
        return switch (parametre.unite()) {
            case BOOLEEN -> valeur instanceof Boolean;
            case "codes", "grille" -> false;
            case "euros", "heures", "SMIC" -> nombre(valeur, MAXIMUM);
            case "pourcent" -> nombre(valeur, CENT);
            default -> nombre(valeur, MAXIMUM_ENTIER) && ((BigDecimal) Contenu.normaliser(valeur)).stripTrailingZeros().scale() <= 0;
        };
    }

    /** What is wrong with the value, after the words that name it ("Cette valeur"); null when nothing is. */
    public static String refus(Parametre parametre, Object valeur, String nom) {
        if (convient(parametre, valeur)) {
            return null;
        }
        if (estUneListe(parametre)) {
            return nom + " ne se donne pas ici : une liste ou une grille ne se suppose pas.";
        }
        return nom + " attend " + attente(parametre) + ".";
    }

    private static String attente(Parametre parametre) {
        if (!choix(parametre).isEmpty()) {
            return "l'une de ces valeurs : " + String.join(", ", choix(parametre));
        }
        return switch (parametre.unite()) {
            case BOOLEEN -> "vrai ou faux";
            case "pourcent" -> "un nombre de 0 à 100";
            case "euros", "heures", "SMIC" -> "un nombre positif ou nul (" + parametre.unite() + ")";
            default -> "un nombre entier positif ou nul (" + parametre.unite() + ")";
        };
    }

    private static boolean nombre(Object valeur, BigDecimal maximum) {
        return Contenu.normaliser(valeur) instanceof BigDecimal n && n.signum() >= 0 && n.compareTo(maximum) <= 0;
    }
}
