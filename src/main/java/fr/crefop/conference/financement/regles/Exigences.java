package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.vocabulaire.Propos;
import fr.crefop.conference.vocabulaire.Propos.Codes;
import fr.crefop.conference.vocabulaire.Propos.Liste;
import fr.crefop.conference.vocabulaire.Propos.Quantite;
import fr.crefop.conference.vocabulaire.Propos.Reponse;
import fr.crefop.conference.vocabulaire.Propos.Sens;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The requirements a rule can state. Each takes the path of the datum, which is named when the datum is missing. */
public final class Exigences {

    private Exigences() {}

    public static Issue vrai(String chemin, Boolean valeur) {
        return valeur == null ? Issue.inconnue(chemin) : valeur ? Issue.REMPLIE : reponse(chemin, false);
    }

    public static Issue faux(String chemin, Boolean valeur) {
        return valeur == null ? Issue.inconnue(chemin) : valeur ? reponse(chemin, true) : Issue.REMPLIE;
    }

    private static Issue reponse(String chemin, boolean donnee) {
        return Issue.refusee(new Reponse(chemin, donnee), new Reponse(chemin, !donnee));
    }

    public static Issue auMoins(String chemin, BigDecimal valeur, Valeur seuil) {
        return comparer(chemin, valeur, seuil, Sens.AU_MOINS, valeur != null && valeur.compareTo(seuil.decimal()) >= 0);
    }

    public static Issue plusDe(String chemin, BigDecimal valeur, Valeur seuil) {
        return comparer(chemin, valeur, seuil, Sens.PLUS_DE, valeur != null && valeur.compareTo(seuil.decimal()) > 0);
    }

    public static Issue moinsDe(String chemin, BigDecimal valeur, Valeur seuil) {
        return comparer(chemin, valeur, seuil, Sens.MOINS_DE, valeur != null && valeur.compareTo(seuil.decimal()) < 0);
    }

    public static Issue auPlus(String chemin, BigDecimal valeur, Valeur plafond) {
        return comparer(chemin, valeur, plafond, Sens.AU_PLUS, valeur != null && valeur.compareTo(plafond.decimal()) <= 0);
    }

    private static Issue comparer(String chemin, BigDecimal valeur, Valeur seuil, Sens sens, boolean tenu) {
        if (valeur == null) {
            return Issue.inconnue(chemin);
        }
        return tenu ? Issue.REMPLIE : Issue.refusee(trouve(valeur, seuil), attendu(sens, seuil));
    }

    private static Propos trouve(BigDecimal valeur, Valeur attendu) {
        return new Quantite(Sens.TROUVE, valeur, attendu.unite());
    }

    private static Propos attendu(Sens sens, Valeur seuil) {
        return new Quantite(sens, seuil.decimal(), seuil.unite());
    }

    /** The region is the one that the parameter names. */
    public static Issue egal(String chemin, String valeur, Valeur attendu) {
        return valeur == null ? Issue.inconnue(chemin)
                : attendu.codes().contains(valeur) ? Issue.REMPLIE : Issue.refusee(new Propos.Region(valeur), new Codes(Liste.TROUVES, attendu.codes()));
    }

    /** Codes are compared as they are written, whatever type holds them. */
    public static Issue parmi(String chemin, Object valeur, Object... admis) {
        return valeur == null ? Issue.inconnue(chemin)
                : estDans(admis, valeur) ? Issue.REMPLIE : Issue.refusee(un(valeur), new Codes(Liste.L_UN, Arrays.asList(admis)));
    }

    public static Issue horsDe(String chemin, Object valeur, Object... exclus) {
        return valeur == null ? Issue.inconnue(chemin) : estDans(exclus, valeur)
                ? Issue.refusee(un(valeur), new Codes(Liste.AUCUN, Arrays.asList(exclus))) : Issue.REMPLIE;
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
        return Issue.refusee(new Codes(Liste.TROUVES, valeurs), new Codes(Liste.UN_DE_LA_LISTE, admis));
    }

    /** None of the list is among those excluded. */
    public static Issue neContientAucun(String chemin, Collection<?> valeurs, Set<String> exclus) {
        if (valeurs == null) {
            return Issue.inconnue(chemin);
        }
        for (Object valeur : valeurs) {
            if (exclus.contains(valeur.toString())) {
                return Issue.refusee(un(valeur), new Codes(Liste.HORS_DE_LA_LISTE, exclus));
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
                : Issue.refusee(trouve(valeur, attendu), attendu(Sens.TROUVE, attendu));
    }

    /** In capitals or not. */
    public static Issue sansLeMot(String chemin, String texte, String mot) {
        return texte == null ? Issue.inconnue(chemin) : texte.toUpperCase(Locale.ROOT).contains(mot)
                ? Issue.refusee(texte, "un intitulé sans « " + mot + " »") : Issue.REMPLIE;
    }

    /** Ages in whole years. */
    public static Issue unEnfantDeMoinsDe(String chemin, Collection<Integer> ages, Valeur age) {
        return ages == null ? Issue.inconnue(chemin) : ages.stream().anyMatch(a -> a < age.entier()) ? Issue.REMPLIE
                : Issue.refusee(Propos.texte("aucun"), attendu(Sens.ENFANT_DE_MOINS_DE, age));
    }

    private static Propos un(Object code) {
        return new Codes(Liste.TROUVES, List.of(code));
    }
}
