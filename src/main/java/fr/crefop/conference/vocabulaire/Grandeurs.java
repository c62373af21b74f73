package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Values as a French reader says them, with their unit. */
public final class Grandeurs {

    private static final char ESPACE = '\u00a0';
    /** A list of more is counted, not said. */
    public static final int CODES_DITS = 5;
    private static final Set<String> INVARIABLES = Set.of("mois", "devis", "fois");

    private Grandeurs() {}

    /**
     * What a parameter holds: {@code 27,45 €}, {@code 50 %}, {@code 12 mois}, {@code oui}, {@code grille de 3 lignes}.
     *
     * @param contenu number, yes or no, code, set of codes, rows of a grid; null when nothing is set
     * @param unite of the parameter
     */
    public static String valeur(Object contenu, String unite) {
        if (contenu instanceof BigDecimal nombre) {
            return quantite(nombre, unite);
        }
        if (contenu instanceof Boolean oui) {
            return ouiNon(oui);
        }
        if (contenu instanceof LocalDate jour) {
            return "le " + EnFrancais.date(jour);
        }
        if (contenu instanceof Set<?> codes) {
            return codes.size() <= CODES_DITS ? Mots.codes(codes, ", ") : "liste de " + codes.size() + " codes";
        }
        if (contenu instanceof Collection<?> lignes) {
            return "grille de " + accord(lignes.size(), "ligne");
        }
        return contenu == null ? "non fixé" : estUneConvention(contenu.toString())
                ? "selon la convention " + Mots.convention(contenu.toString()) : Mots.code(contenu);
    }

    /** A number in that unit, singular under two. */
    public static String quantite(BigDecimal nombre, String unite) {
        return switch (unite) {
            case "euros" -> euros(new Montant(nombre));
            case "pourcent" -> EnFrancais.court(nombre) + ESPACE + "%";
            default -> EnFrancais.court(nombre) + ESPACE + accordee(nombre, unite);
        };
    }

    public static String euros(Montant montant) {
        return montant.enFrancais() + ESPACE + "€";
    }

    public static String ouiNon(boolean oui) {
        return oui ? "oui" : "non";
    }

    /** {@code 1 enfant}, {@code 2 enfants}. */
    public static String accord(int nombre, String nom) {
        return nombre + String.valueOf(ESPACE) + nom + (nombre > 1 ? "s" : "");
    }

    private static String accordee(BigDecimal nombre, String unite) {
        boolean singulier = nombre.abs().compareTo(BigDecimal.valueOf(2)) < 0 && unite.endsWith("s") && !INVARIABLES.contains(unite);
        return singulier ? unite.substring(0, unite.length() - 1) : unite;
    }

    /** The parameter of a combination holds the key of the convention that allows it. */
    private static boolean estUneConvention(String code) {
        return code.startsWith("convention.") || Cadre.lu().regimes().stream().anyMatch(r -> r.lexique().conventions().containsKey(code));
    }
}
