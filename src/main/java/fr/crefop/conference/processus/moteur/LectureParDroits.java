package fr.crefop.conference.processus.moteur;

import static fr.crefop.conference.processus.moteur.SqlDuMoteur.COMPTE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.DES_GROUPES;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.DES_TACHES;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.DROIT;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.DROITS;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.GROUPES;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.GROUPES_UN_A_UN;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.LIENS;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.LISTE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.RESSOURCES;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UNE_PAR_TACHE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UNE_A_UNE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UNE_VARIABLE;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UN_DROIT;
import static fr.crefop.conference.processus.moteur.SqlDuMoteur.UN_LIEN;

import fr.crefop.conference.processus.ComptesBornes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of the engine's to its register, asked so that it costs what it finds. The engine joins each row with each right of
 * the reader by {@code RESOURCE_ID_ IN (task, definition, '*')}, which no index and no hash serves, then sorts what came several
 * times. Here the same rights, in the engine's own words, are looked up as a set, row by row; so are the groups that a task waits
 * for. Rows then come once and nothing is left to sort but the page. What is not written word for word as expected stays as it was.
 */
final class LectureParDroits {

    private static final Pattern PARAMETRE = Pattern.compile("\\?(\\d+);");

    /** @param parametres for each {@code ?}, its rank in the engine's own text */
    record Ecrite(String sql, List<Integer> parametres) {}

    private LectureParDroits() {}

    /** Empty for a text that is not of the expected form. */
    static Optional<Ecrite> reecrire(String sql) {
        return reecrire(sql, ComptesBornes.Mesure.TOUT);
    }

    /** @param mesure how far a count goes; one that has first to sort what it counts is left to count all */
    static Optional<Ecrite> reecrire(String sql, ComptesBornes.Mesure mesure) {
        if (numeroter(sql).strip().equals(GROUPES)) {
            return Optional.of(new Ecrite(GROUPES_UN_A_UN, List.of()));
        }
        return parEnsemble(numeroter(sql)).map(LectureParDroits::groupesEnEnsemble).map(lue -> uneAUne(lue, UNE_VARIABLE)).map(LectureParDroits::sansTrier)
                .map(lue -> TachesDUnCompte.lire(lue, mesure)).map(LectureParDroits::denumeroter);
    }

    private static Optional<String> parEnsemble(String sql) {
        int jointure = sql.indexOf(DROITS);
        int fin = jointure < 0 ? -1 : fermante(sql, jointure + " join ".length());
        boolean attendue = fin > 0 && sql.startsWith(RESSOURCES, fin) && sql.indexOf(DROITS, fin) < 0
                && nombre(sql, "AUTH.") == 2 && nombre(sql, DROIT) == 1
                && (sql.startsWith(LISTE) || sql.startsWith(COMPTE));
        if (!attendue) {
            return Optional.empty();
        }
        int ressources = fin + RESSOURCES.length();
        int apres = sql.indexOf("))", ressources);
        String comptent = " AND " + sql.substring(jointure + DROITS.length(), fin) + ")";
        List<String> ensembles = new ArrayList<>();
        for (String ressource : sql.substring(ressources, apres).split(",")) {
            // Whoever may see all of them is asked first: once, for no row in particular.
            ensembles.add(ressource.equals("'*'") ? 0 : ensembles.size(), UN_DROIT + ressource + comptent);
        }
        String sansJointure = sql.substring(0, sql.lastIndexOf(' ', jointure - 1)) + sql.substring(apres + 2);
        return Optional.of(sansJointure.replace(DROIT, "(" + String.join(" OR ", ensembles) + ")"));
    }

    /** Only where one criterion alone asks for groups: two of them have to be met by one and the same link. */
    private static String groupesEnEnsemble(String sql) {
        int critere = sql.indexOf(DES_GROUPES);
        if (critere < 0 || nombre(sql, LIENS) != 1 || nombre(sql, " I.") + nombre(sql, "(I.") != 3) {
            return sql;
        }
        int fin = sql.indexOf("))", critere) + 2;
        return (sql.substring(0, critere) + UN_LIEN + sql.substring(critere, fin) + ")" + sql.substring(fin)).replace(LIENS, "");
    }

    /** @param existe how what is looked up begins: it is then looked up row by row, and no set is made of it */
    static String uneAUne(String sql, String existe) {
        String lue = sql;
        for (int de = lue.indexOf(existe); de >= 0; de = lue.indexOf(existe, de + existe.length())) {
            int fin = fermante(lue, de + "EXISTS ".length());
            if (fin > 0) {
                lue = lue.substring(0, fin) + UNE_A_UNE + lue.substring(fin);
            }
        }
        return lue;
    }

    private static String sansTrier(String sql) {
        int de = sql.indexOf(DES_TACHES);
        int ou = sql.indexOf(" WHERE ", de);
        String tables = de < 0 || ou < 0 ? "" : sql.substring(de, ou);
        for (String table : UNE_PAR_TACHE) {
            tables = tables.replace(table, "");
        }
        if (!tables.equals(DES_TACHES)) {
            return sql;
        }
        return sql.startsWith(LISTE) ? "select " + sql.substring(LISTE.length()) : sql.replaceFirst("SELECT DISTINCT ", "SELECT ");
    }

    /** One blank between words, none inside parentheses and around commas, and a number for each parameter. */
    private static String numeroter(String sql) {
        StringBuilder texte = new StringBuilder(sql.length() + 64);
        int parametres = 0;
        boolean cite = false;
        for (char signe : sql.toCharArray()) {
            if (cite || signe == '\'') {
                cite ^= signe == '\'';
                texte.append(signe);
            } else if (Character.isWhitespace(signe)) {
                if (texte.length() > 0 && " (,".indexOf(texte.charAt(texte.length() - 1)) < 0) {
                    texte.append(' ');
                }
            } else {
                if ((signe == ')' || signe == ',') && texte.length() > 0 && texte.charAt(texte.length() - 1) == ' ') {
                    texte.setLength(texte.length() - 1);
                }
                texte.append(signe);
                if (signe == '?') {
                    texte.append(parametres++).append(';');
                }
            }
        }
        return texte.toString();
    }

    private static Ecrite denumeroter(String sql) {
        List<Integer> parametres = new ArrayList<>();
        Matcher parametre = PARAMETRE.matcher(sql);
        StringBuilder texte = new StringBuilder(sql.length());
        while (parametre.find()) {
            parametres.add(Integer.valueOf(parametre.group(1)));
            parametre.appendReplacement(texte, "?");
        }
        return new Ecrite(parametre.appendTail(texte).toString(), List.copyOf(parametres));
    }

    /** Where the parenthesis that opens there closes; -1 where it does not. */
    static int fermante(String sql, int ouvrante) {
        int ouvertes = 0;
        for (int i = ouvrante; i < sql.length(); i++) {
            ouvertes += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
            if (ouvertes == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int nombre(String sql, String morceau) {
        return (sql.length() - sql.replace(morceau, "").length()) / morceau.length();
    }
}
