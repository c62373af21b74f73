package fr.crefop.conference.financement.moteur.conditions;

import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.conditions.Condition.Test;
import fr.crefop.conference.financement.moteur.conditions.Operateur.Attendu;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One test as a phrase: {@code <datum> <operator> <value>}, or {@code choix <parameter> <value>}; all that it names must exist. */
final class LectureDeTest {

    private static final String CHOIX = "choix ";
    private static final String OU_INCONNU = " ou inconnu";
    private static final Set<String> PAS_DES_NOMBRES = Set.of("codes", "grille", "booleen");

    private final Baremes baremes;

    LectureDeTest(Baremes baremes) {
        this.baremes = baremes;
    }

    /** @throws IllegalArgumentException saying what is wrong in it */
    Test lire(String phrase) {
        if (phrase.startsWith(CHOIX)) {
            return choix(phrase.substring(CHOIX.length()).strip());
        }
        boolean ouInconnu = phrase.endsWith(OU_INCONNU);
        String texte = ouInconnu ? phrase.substring(0, phrase.length() - OU_INCONNU.length()) : phrase;
        int espace = texte.indexOf(' ');
        if (espace < 0) {
            throw new IllegalArgumentException("« " + phrase + " » ne dit pas ce qui est demandé de la donnée");
        }
        Donnee donnee = DonneesLisibles.lire(texte.substring(0, espace));
        String suite = texte.substring(espace + 1).strip();
        Operateur operateur = Operateur.enTeteDe(suite);
        if (operateur == null) {
            throw new IllegalArgumentException("opérateur inconnu dans « " + phrase + " »");
        }
        if (!operateur.admet(donnee.type())) {
            throw new IllegalArgumentException("« " + operateur.mots() + " » ne se demande pas de " + donnee.chemin());
        }
        String reste = suite.substring(operateur.mots().length()).strip();
        List<String> valeurs = reste.isEmpty() ? List.of() : List.of(reste.split(" *, *"));
        controler(donnee, operateur.attendu(), valeurs);
        return new Test(null, donnee, operateur, valeurs, ouInconnu);
    }

    private Test choix(String texte) {
        String[] parties = texte.split(" ");
        Parametre parametre = parametre(parties[0]);
        boolean ouiOuNon = ContenuAttendu.estUnOuiNon(parametre);
        List<String> admis = ouiOuNon ? List.of("oui", "non") : ContenuAttendu.choix(parametre);
        if (parties.length != 2 || !admis.contains(parties[1])) {
            throw new IllegalArgumentException("« choix " + texte + " » : la conférence y choisit parmi " + admis);
        }
        Operateur operateur = !ouiOuNon ? Operateur.PARMI : parties[1].equals("oui") ? Operateur.OUI : Operateur.NON;
        return new Test(parties[0], null, operateur, List.of(parties[1]), false);
    }

    private void controler(Donnee donnee, Attendu attendu, List<String> valeurs) {
        boolean aucune = attendu == Attendu.RIEN;
        boolean plusieurs = attendu == Attendu.CODES || attendu == Attendu.CODES_OU_LISTE;
        if (aucune != valeurs.isEmpty() || !plusieurs && valeurs.size() > 1) {
            throw new IllegalArgumentException("valeurs " + valeurs + " pour " + donnee.chemin()
                    + (aucune ? " : il n'en faut pas" : plusieurs ? " : il en faut" : " : il en faut une"));
        }
        if (attendu == Attendu.CODES || attendu == Attendu.CODES_OU_LISTE && !estUneCle(valeurs.get(0))) {
            valeurs.stream().filter(v -> estUneCle(v) || !donnee.codes().isEmpty() && !donnee.codes().contains(v)).findFirst().ifPresent(v -> {
                throw new IllegalArgumentException("« " + v + " » n'est pas une valeur de " + donnee.chemin() + " " + donnee.codes());
            });
        } else if (!aucune && attendu != Attendu.MOT) {
            controlerLeParametre(attendu, parametre(valeurs.get(0)));
        }
    }

    private static void controlerLeParametre(Attendu attendu, Parametre parametre) {
        String unite = switch (attendu) {
            case LISTE, CODES_OU_LISTE -> "codes";
            case NOMBRE -> "un nombre";
            case JOURS_OUVRES -> "jours ouvrés";
            default -> attendu.name().toLowerCase(Locale.ROOT);
        };
        boolean convient = attendu == Attendu.NOMBRE
                ? !PAS_DES_NOMBRES.contains(parametre.unite()) && ContenuAttendu.choix(parametre).isEmpty() : parametre.unite().equals(unite);
        if (!convient) {
            throw new IllegalArgumentException(parametre.cle() + " est en « " + parametre.unite() + " », et il faut « " + unite + " »");
        }
    }

    private Parametre parametre(String cle) {
        Parametre parametre = baremes.parametre(cle);
        if (parametre == null) {
            throw new IllegalArgumentException("le barème n'a pas de « " + cle + " » (un chiffre n'est jamais écrit dans une condition)");
        }
        return parametre;
    }

    /** Keys of the barème have a dot, codes have none. */
    static boolean estUneCle(String valeur) {
        return valeur.indexOf('.') > 0;
    }
}
