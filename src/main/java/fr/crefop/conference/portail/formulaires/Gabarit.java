package fr.crefop.conference.portail.formulaires;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text of a form: words in Markdown, values between braces, and passages that stand there only when something holds. */
public final class Gabarit {

    private static final Pattern ACCOLADES = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private final List<Morceau> morceaux;

    private sealed interface Morceau {
        String texte(Function<String, Object> contexte);

        Stream<String> noms();
    }

    private record Mots(String mots) implements Morceau {
        @Override
        public String texte(Function<String, Object> contexte) {
            return mots;
        }

        @Override
        public Stream<String> noms() {
            return Stream.empty();
        }
    }

    private record Valeur(Expression expression) implements Morceau {
        @Override
        public String texte(Function<String, Object> contexte) {
            Object valeur = expression.valeur(contexte);
            return valeur == null ? "" : valeur.toString();
        }

        @Override
        public Stream<String> noms() {
            return expression.noms();
        }
    }

    private record Si(Expression condition, Gabarit alors) implements Morceau {
        @Override
        public String texte(Function<String, Object> contexte) {
            return condition.vraie(contexte) ? alors.texte(contexte) : "";
        }

        @Override
        public Stream<String> noms() {
            return Stream.concat(condition.noms(), alors.noms());
        }
    }

    private Gabarit(List<Morceau> morceaux) {
        this.morceaux = List.copyOf(morceaux);
    }

    static Gabarit lire(String texte) {
        return new Lecture(texte).jusquA(null);
    }

    /** In Markdown. */
    public String texte(Function<String, Object> contexte) {
        return morceaux.stream().map(morceau -> morceau.texte(contexte)).collect(Collectors.joining());
    }

    Stream<String> noms() {
        return morceaux.stream().flatMap(Morceau::noms);
    }

    private static final class Lecture {

        private final String texte;
        private final Matcher accolades;
        private int fin;

        Lecture(String texte) {
            this.texte = texte;
            this.accolades = ACCOLADES.matcher(texte);
        }

        /** @param fermeture what ends this passage; null for the whole text */
        Gabarit jusquA(String fermeture) {
            List<Morceau> lus = new ArrayList<>();
            while (accolades.find()) {
                lus.add(new Mots(texte.substring(fin, accolades.start())));
                fin = accolades.end();
                String dedans = accolades.group(1).strip();
                if (dedans.equals(fermeture)) {
                    return new Gabarit(lus);
                }
                lus.add(morceau(dedans));
            }
            if (fermeture != null) {
                throw new FormulaireNonLu("Un passage du texte ne finit pas : " + texte);
            }
            lus.add(new Mots(texte.substring(fin)));
            return new Gabarit(lus);
        }

        private Morceau morceau(String dedans) {
            if (dedans.startsWith("#if ")) {
                return new Si(LecteurDExpression.lire(dedans.substring("#if ".length())), jusquA("/if"));
            }
            return new Valeur(LecteurDExpression.lire(dedans));
        }
    }
}
