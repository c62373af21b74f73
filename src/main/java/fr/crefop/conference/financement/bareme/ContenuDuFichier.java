package fr.crefop.conference.financement.bareme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a file gives each value in the kind of its unit: a word for a number would be found by the first plan that reads it. */
final class ContenuDuFichier {

    /** Of numbers; people read them behind the value. */
    private static final Set<String> MESURES = Set.of("euros", "pourcent", "SMIC", "heures", "jours", "jours ouvrés", "mois", "ans", "semaines",
            "km", "minutes", "fois", "salariés", "devis");
    private static final Set<String> AUTRES = Set.of("booleen", "codes", "grille");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private ContenuDuFichier() {}

    /** @throws BaremeInvalide naming the key, the date, and what its unit takes */
    static void controler(Parametre p) {
        if (!MESURES.contains(p.unite()) && !AUTRES.contains(p.unite()) && ContenuAttendu.choix(p).isEmpty()) {
            Set<String> connues = new TreeSet<>(MESURES);
            connues.addAll(AUTRES);
            throw new BaremeInvalide(p.cle() + " : unité inconnue « " + p.unite() + " » ; connues : " + String.join(", ", connues)
                    + ", ou « choix » suivi de ses codes");
        }
        p.valeurs().forEach((date, contenu) -> {
            if (contenu != null && !convient(p, contenu)) {
                throw new BaremeInvalide(p.cle() + ", " + date + " : « " + contenu + " » n'est pas " + attente(p) + " (null : rien n'est fixé)");
            }
        });
    }

    private static boolean convient(Parametre p, Object contenu) {
        return switch (p.unite()) {
            case "booleen" -> contenu instanceof Boolean;
            case "codes" -> contenu instanceof Set;
            case "grille" -> contenu instanceof List;
            case "pourcent" -> positif(contenu) && ((BigDecimal) contenu).compareTo(CENT) <= 0;
            default -> ContenuAttendu.choix(p).isEmpty() ? positif(contenu) : ContenuAttendu.choix(p).contains(contenu);
        };
    }

    private static boolean positif(Object contenu) {
        return contenu instanceof BigDecimal nombre && nombre.signum() >= 0;
    }

    private static String attente(Parametre p) {
        return switch (p.unite()) {
            case "booleen" -> "true ou false";
            case "codes" -> "une liste de codes, comme [ A, B ]";
            case "grille" -> "une liste de lignes, comme - { taux: 50 }";
            case "pourcent" -> "un nombre de 0 à 100";
            default -> ContenuAttendu.choix(p).isEmpty() ? "un nombre positif ou nul" : "l'un de : " + String.join(", ", ContenuAttendu.choix(p));
        };
    }
}
