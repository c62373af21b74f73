package fr.crefop.conference.portail.formulaires;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A condition of a form, as far as our forms use FEEL: names, constants, comparisons, {@code not}, {@code and}, {@code or}. What is
 * not known is null, and no comparison with it holds but that it is not something.
 */
public sealed interface Expression {

    /** @param contexte by path ({@code vue.etude}, {@code reponse}) what is known; null for what is not */
    Object valeur(Function<String, Object> contexte);

    default boolean vraie(Function<String, Object> contexte) {
        return Boolean.TRUE.equals(valeur(contexte));
    }

    /** The names it asks for. */
    Stream<String> noms();

    /** For the page's script, what the server knows put in: arrays of an operator and its operands. */
    List<Object> pourLaPage(Function<String, Object> connus);

    record Constante(Object valeur) implements Expression {
        @Override
        public Object valeur(Function<String, Object> contexte) {
            return valeur;
        }

        @Override
        public Stream<String> noms() {
            return Stream.empty();
        }

        @Override
        public List<Object> pourLaPage(Function<String, Object> connus) {
            return Arrays.asList("=", valeur);
        }
    }

    record Nom(String chemin) implements Expression {
        @Override
        public Object valeur(Function<String, Object> contexte) {
            return contexte.apply(chemin);
        }

        @Override
        public Stream<String> noms() {
            return Stream.of(chemin);
        }

        /** What stands in the view is known; an answer is asked of the page. */
        @Override
        public List<Object> pourLaPage(Function<String, Object> connus) {
            return chemin.contains(".") ? new Constante(connus.apply(chemin)).pourLaPage(connus) : List.of("?", chemin);
        }
    }

    record Comparaison(String signe, Expression gauche, Expression droite) implements Expression {
        @Override
        public Object valeur(Function<String, Object> contexte) {
            Object une = nombre(gauche.valeur(contexte));
            Object autre = nombre(droite.valeur(contexte));
            return switch (signe) {
                case "=" -> egaux(une, autre);
                case "!=" -> !egaux(une, autre);
                default -> une instanceof BigDecimal a && autre instanceof BigDecimal b && ordre(a.compareTo(b));
            };
        }

        private boolean ordre(int compare) {
            return switch (signe) {
                case "<" -> compare < 0;
                case "<=" -> compare <= 0;
                case ">" -> compare > 0;
                default -> compare >= 0;
            };
        }

        private static boolean egaux(Object une, Object autre) {
            return une instanceof BigDecimal a && autre instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(une, autre);
        }

        private static Object nombre(Object valeur) {
            return valeur instanceof Number nombre ? new BigDecimal(nombre.toString()) : valeur;
        }

        @Override
        public Stream<String> noms() {
            return Stream.of(gauche, droite).flatMap(Expression::noms);
        }

        @Override
        public List<Object> pourLaPage(Function<String, Object> connus) {
            return List.of(signe.equals("=") ? "==" : signe, gauche.pourLaPage(connus), droite.pourLaPage(connus));
        }
    }

    record Non(Expression de) implements Expression {
        @Override
        public Object valeur(Function<String, Object> contexte) {
            return !de.vraie(contexte);
        }

        @Override
        public Stream<String> noms() {
            return de.noms();
        }

        @Override
        public List<Object> pourLaPage(Function<String, Object> connus) {
            return List.of("not", de.pourLaPage(connus));
        }
    }

    /** @param et all of them, or one of them at least */
    record Plusieurs(boolean et, List<Expression> membres) implements Expression {
        @Override
        public Object valeur(Function<String, Object> contexte) {
            return et ? membres.stream().allMatch(m -> m.vraie(contexte)) : membres.stream().anyMatch(m -> m.vraie(contexte));
        }

        @Override
        public Stream<String> noms() {
            return membres.stream().flatMap(Expression::noms);
        }

        @Override
        public List<Object> pourLaPage(Function<String, Object> connus) {
            return Stream.concat(Stream.of(et ? "and" : "or"), membres.stream().map(m -> m.pourLaPage(connus))).toList();
        }
    }
}
