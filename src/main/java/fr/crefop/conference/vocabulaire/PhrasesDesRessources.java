package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people read of a resource that may be mobilised: its conditions in short, its amounts, its state, what is left of it. */
public final class PhrasesDesRessources {

    public static final String OUVERTE = "Ouverte";
    public static final String A_CONFIRMER = "À confirmer";
    public static final String ENVELOPPE_EPUISEE = "Épuisée : l'enveloppe de l'année est engagée en entier";
    public static final String AUCUNE_AIDE = "Aucune aide individuelle connue ce jour-là";
    public static final String AUCUNE_OUVERTE = "Aucune aide ouverte ce jour-là";
    public static final String AIDES_APART = "Celles des aides de la Région, dites chacune à sa ligne.";
    public static final String NON_LIMITEE = "non limitée";
    public static final String SANS_OBJET = "sans objet";
    private static final int CONDITIONS_EN_BREF = 2;
    private static final String SUITE = " ; ";

    private PhrasesDesRessources() {}

    public static String fermeeDepuis(LocalDate jour) {
        return "Fermée depuis le " + EnFrancais.date(jour);
    }

    /** @param jour the first day on which it is open; null when no day is known */
    public static String pasEncore(LocalDate jour) {
        return jour == null ? "Pas encore ouverte" : "Pas encore ouverte : elle ouvre le " + EnFrancais.date(jour);
    }

    /** An aid whose last version is over. */
    public static String termineeLe(String jour) {
        return "Fermée : ses règles connues s'arrêtent au " + jour;
    }

    /** What a condition asks, with the figures that it names: {@code Âge d'utilisation du compte (16 ans)}. */
    public static String condition(String libelle, Collection<String> valeurs) {
        return Mots.majuscule(libelle) + (valeurs.isEmpty() ? "" : " (" + String.join(SUITE, valeurs) + ")") + ".";
    }

    /** {@code Plafond sur les coûts pédagogiques : 3 000,00 €, depuis le 1er janvier 2019}; one that no text sets says so. */
    public static String plafond(String description, String valeur, LocalDate depuis, boolean aFixer) {
        return description + " : " + valeur + (depuis == null ? "" : ", depuis le " + EnFrancais.date(depuis))
                + (aFixer ? " (à confirmer par la conférence)" : "") + ".";
    }

    /** {@code 3 montants, de 400,00 € à 520,00 €}. */
    public static String montants(int nombre, Montant min, Montant max) {
        return min.equals(max) ? Grandeurs.euros(max) : Grandeurs.accord(nombre, "montant") + ", de " + Grandeurs.euros(min) + " à " + Grandeurs.euros(max);
    }

    /** The first sentences as one, and how many are left; the rest is told elsewhere. */
    public static String enBref(List<String> phrases, String uneAutre, String dAutres) {
        if (phrases.isEmpty()) {
            return "";
        }
        String debut = enUne(phrases.subList(0, Math.min(CONDITIONS_EN_BREF, phrases.size())));
        int reste = phrases.size() - CONDITIONS_EN_BREF;
        return reste < 1 ? debut : debut.substring(0, debut.length() - 1) + SUITE + "et " + (reste == 1 ? uneAutre : reste + "\u00a0" + dAutres) + ".";
    }

    /** All of them as one sentence. */
    public static String enUne(List<String> phrases) {
        return String.join(SUITE, phrases.stream().map(p -> p.endsWith(".") ? p.substring(0, p.length() - 1) : p).toList()) + (phrases.isEmpty() ? "" : ".");
    }

    /** @param inconnu a funder whose name stands for a kind: which one depends on the employer */
    public static String financeur(String nom, boolean plusieurs, boolean inconnu) {
        return inconnu ? nom + " dont dépend l'entreprise" : plusieurs ? nom + ", ou l'organisme de la branche" : nom;
    }

    /** @param avec the dispositif beside which that funder pays instead */
    public static String ouBien(String financeur, String avec) {
        return " (" + financeur + " à côté de : " + avec + ")";
    }

    /**
     * What is left for the year.
     *
     * @param parFinanceur what is left to each that set a limit, by name
     * @param nombre of those who may pay
     */
    public static String enveloppe(int annee, Map<String, Montant> parFinanceur, int nombre) {
        if (parFinanceur.isEmpty()) {
            return NON_LIMITEE;
        }
        String pour = " pour " + annee;
        if (nombre == 1) {
            return "reste " + Grandeurs.euros(parFinanceur.values().iterator().next()) + pour;
        }
        String restes = String.join(SUITE, parFinanceur.entrySet().stream().map(e -> e.getKey() + " : reste " + Grandeurs.euros(e.getValue())).toList());
        return restes + pour + (parFinanceur.size() < nombre ? SUITE + "non limitée pour les autres" : "");
    }

    /** @param dispositif whose envelope it draws on */
    public static String enveloppeDe(String dispositif) {
        return "celle de « " + dispositif + " »";
    }

    /** @param jour as precisely as it is known; null when no value is dated */
    public static String verifiee(String jour, boolean ancienne) {
        return jour == null ? SANS_OBJET : Mots.majuscule(jour) + (ancienne ? " : à vérifier, plus de douze mois avant" : "");
    }
}
