package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.MotsDesCodes;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** The requirements a rule can state. Each takes the path of the datum, which is named when the datum is missing. */
public final class Exigences {

    private Exigences() {}

    public static Issue vrai(String chemin, Boolean valeur) {
        return valeur == null ? Issue.inconnue(chemin) : valeur ? Issue.REMPLIE : Issue.refusee("non", "oui");
    }

    public static Issue faux(String chemin, Boolean valeur) {
        return valeur == null ? Issue.inconnue(chemin) : valeur ? Issue.refusee("oui", "non") : Issue.REMPLIE;
    }

    public static Issue auMoins(String chemin, BigDecimal valeur, Valeur seuil) {
        return comparer(chemin, valeur, seuil, "au moins ", valeur != null && valeur.compareTo(seuil.decimal()) >= 0);
    }

    public static Issue plusDe(String chemin, BigDecimal valeur, Valeur seuil) {
        return comparer(chemin, valeur, seuil, "plus de ", valeur != null && valeur.compareTo(seuil.decimal()) > 0);
    }

    public static Issue moinsDe(String chemin, BigDecimal valeur, Valeur seuil) {
        return comparer(chemin, valeur, seuil, "moins de ", valeur != null && valeur.compareTo(seuil.decimal()) < 0);
    }

    public static Issue auPlus(String chemin, BigDecimal valeur, Valeur plafond) {
        return comparer(chemin, valeur, plafond, "au plus ", valeur != null && valeur.compareTo(plafond.decimal()) <= 0);
    }

    private static Issue comparer(String chemin, BigDecimal valeur, Valeur seuil, String sens, boolean tenu) {
        if (valeur == null) {
            return Issue.inconnue(chemin);
        }
        return tenu ? Issue.REMPLIE
                : Issue.refusee(Nombres.nombre(valeur) + unite(seuil), sens + seuil.enFrancais() + unite(seuil));
    }

    private static String unite(Valeur seuil) {
        return switch (seuil.unite()) {
            case "pourcent" -> "\u00a0%";
            case "euros" -> "\u00a0€";
            default -> "\u00a0" + seuil.unite();
        };
    }

    /** The region is the one that the parameter names. */
    public static Issue egal(String chemin, String valeur, Valeur attendu) {
        return valeur == null ? Issue.inconnue(chemin)
                : attendu.codes().contains(valeur) ? Issue.REMPLIE : Issue.refusee(MotsDesCodes.region(valeur), enumerer(attendu.codes(), ", "));
    }

    /** Codes are compared as they are written, whatever type holds them. */
    public static Issue parmi(String chemin, Object valeur, Object... admis) {
        return valeur == null ? Issue.inconnue(chemin)
                : estDans(admis, valeur) ? Issue.REMPLIE : Issue.refusee(MotsDesCodes.de(valeur), enumerer(Arrays.asList(admis), " ou "));
    }

    public static Issue horsDe(String chemin, Object valeur, Object... exclus) {
        return valeur == null ? Issue.inconnue(chemin) : estDans(exclus, valeur)
                ? Issue.refusee(MotsDesCodes.de(valeur), "ni " + enumerer(Arrays.asList(exclus), ", ni ")) : Issue.REMPLIE;
    }

    private static boolean estDans(Object[] codes, Object valeur) {
        String code = valeur.toString();
        for (Object autre : codes) {
            if (code.equals(autre.toString())) {
                return true;
            }
        }
        return false;
    }

    /** At least one of the list is among those admitted; an empty list is a known "none". */
    public static Issue contientUn(String chemin, Collection<?> valeurs, Set<String> admis) {
        if (valeurs == null) {
            return Issue.inconnue(chemin);
        }
        for (Object valeur : valeurs) {
            if (admis.contains(valeur.toString())) {
                return Issue.REMPLIE;
            }
        }
        return Issue.refusee(valeurs.isEmpty() ? "aucun" : enumerer(valeurs, ", "), "l'un de : " + enumererCourt(admis));
    }

    /** None of the list is among those excluded. */
    public static Issue neContientAucun(String chemin, Collection<?> valeurs, Set<String> exclus) {
        if (valeurs == null) {
            return Issue.inconnue(chemin);
        }
        for (Object valeur : valeurs) {
            if (exclus.contains(valeur.toString())) {
                return Issue.refusee(MotsDesCodes.de(valeur), "hors de : " + enumererCourt(exclus));
            }
        }
        return Issue.REMPLIE;
    }

    public static Issue connu(String chemin, Object donnee) {
        return donnee == null ? Issue.inconnue(chemin) : Issue.REMPLIE;
    }

    /** Euros, to the cent. */
    public static Issue exactement(String chemin, BigDecimal valeur, Valeur attendu) {
        return valeur == null ? Issue.inconnue(chemin) : valeur.compareTo(attendu.decimal()) == 0 ? Issue.REMPLIE
                : Issue.refusee(Nombres.euros(valeur) + " €", Nombres.euros(attendu.decimal()) + " €");
    }

    /** In capitals or not. */
    public static Issue sansLeMot(String chemin, String texte, String mot) {
        return texte == null ? Issue.inconnue(chemin) : texte.toUpperCase(Locale.ROOT).contains(mot)
                ? Issue.refusee(texte, "un intitulé sans « " + mot + " »") : Issue.REMPLIE;
    }

    /** Ages in whole years. */
    public static Issue unEnfantDeMoinsDe(String chemin, Collection<Integer> ages, Valeur age) {
        return ages == null ? Issue.inconnue(chemin) : ages.stream().anyMatch(a -> a < age.entier()) ? Issue.REMPLIE
                : Issue.refusee("aucun", "un enfant de moins de " + age.enFrancais() + " ans");
    }

    private static String enumerer(Collection<?> valeurs, String lien) {
        StringBuilder texte = new StringBuilder();
        for (Object valeur : valeurs) {
            texte.append(texte.isEmpty() ? "" : lien).append(MotsDesCodes.de(valeur));
        }
        return texte.toString();
    }

    private static String enumererCourt(Set<String> codes) {
        return codes.size() > 12 ? "liste de " + codes.size() + " codes" : enumerer(codes, ", ");
    }
}
