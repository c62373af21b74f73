package fr.crefop.conference.portail.formulaires;

import fr.crefop.conference.portail.formulaires.Expression.Comparaison;
import fr.crefop.conference.portail.formulaires.Expression.Constante;
import fr.crefop.conference.portail.formulaires.Expression.Nom;
import fr.crefop.conference.portail.formulaires.Expression.Non;
import fr.crefop.conference.portail.formulaires.Expression.Plusieurs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code not(reponse = "REFUSE" or vue.nombre > 1)}; refuses whatever else FEEL can say. */
final class LecteurDExpression {

    private static final Pattern MOTS = Pattern.compile("\\s*(?:(\"[^\"\\\\]*\")|(\\d+(?:\\.\\d+)?)|([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*)|(!=|<=|>=|[=<>()]))");
    private static final Set<String> SIGNES = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final String texte;
    private final List<String> mots;
    private int rang;

    private LecteurDExpression(String texte) {
        this.texte = texte;
        this.mots = decouper(texte);
    }

    /** @param texte with or without the equals sign that begins an expression in a form */
    static Expression lire(String texte) {
        LecteurDExpression lecteur = new LecteurDExpression(texte.startsWith("=") ? texte.substring(1) : texte);
        Expression lue = lecteur.ou();
        if (lecteur.rang < lecteur.mots.size()) {
            throw lecteur.refus();
        }
        return lue;
    }

    private Expression ou() {
        List<Expression> membres = new ArrayList<>(List.of(et()));
        while (prendre("or")) {
            membres.add(et());
        }
        return membres.size() == 1 ? membres.get(0) : new Plusieurs(false, List.copyOf(membres));
    }

    private Expression et() {
        List<Expression> membres = new ArrayList<>(List.of(comparaison()));
        while (prendre("and")) {
            membres.add(comparaison());
        }
        return membres.size() == 1 ? membres.get(0) : new Plusieurs(true, List.copyOf(membres));
    }

    private Expression comparaison() {
        Expression gauche = terme();
        return rang < mots.size() && SIGNES.contains(mots.get(rang)) ? new Comparaison(mots.get(rang++), gauche, terme()) : gauche;
    }

    private Expression terme() {
        if (prendre("not")) {
            exiger("(");
            return new Non(entreParentheses());
        }
        if (prendre("(")) {
            return entreParentheses();
        }
        String mot = suivant();
        if (mot.startsWith("\"")) {
            return new Constante(mot.substring(1, mot.length() - 1));
        }
        if (Character.isDigit(mot.charAt(0))) {
            return new Constante(new BigDecimal(mot));
        }
        if (!Character.isLetter(mot.charAt(0)) || mot.equals("and") || mot.equals("or")) {
            throw refus();
        }
        return switch (mot) {
            case "true", "false" -> new Constante(Boolean.valueOf(mot));
            case "null" -> new Constante(null);
            default -> new Nom(mot);
        };
    }

    private Expression entreParentheses() {
        Expression dedans = ou();
        exiger(")");
        return dedans;
    }

    private boolean prendre(String mot) {
        boolean la = rang < mots.size() && mots.get(rang).equals(mot);
        rang += la ? 1 : 0;
        return la;
    }

    private void exiger(String mot) {
        if (!prendre(mot)) {
            throw refus();
        }
    }

    private String suivant() {
        if (rang >= mots.size()) {
            throw refus();
        }
        return mots.get(rang++);
    }

    private List<String> decouper(String expression) {
        List<String> trouves = new ArrayList<>();
        Matcher mot = MOTS.matcher(expression);
        int fin = 0;
        while (mot.find() && mot.start() == fin) {
            trouves.add(mot.group().strip());
            fin = mot.end();
        }
        if (!expression.substring(fin).isBlank()) {
            throw refus();
        }
        return trouves;
    }

    private FormulaireNonLu refus() {
        return new FormulaireNonLu("Expression que le portail ne sait pas lire : " + texte);
    }
}
