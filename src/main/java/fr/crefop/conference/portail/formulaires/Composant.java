package fr.crefop.conference.portail.formulaires;

import java.util.List;
import java.util.Map;

/** What a form is made of, as far as our forms use what Camunda Forms has. */
public sealed interface Composant {

    /** When it is not shown; null: always shown. */
    Expression cache();

    record Texte(Gabarit gabarit, Expression cache) implements Composant {}

    /** @param source the list of the view that it shows, by path @param colonnes titles by the key of a row, in order */
    record Tableau(String titre, String source, Map<String, String> colonnes, Expression cache) implements Composant {}

    record Trait(Expression cache) implements Composant {}

    enum Sorte { LIGNE, PARAGRAPHE, DATE, CASE, UN_PARMI, LISTE }

    record Option(String libelle, String valeur) {}

    /**
     * @param aide what the form says below the question; null for nothing
     * @param unite beside its label; null for none
     * @param longueur as many characters at most
     * @param options its own; empty when {@code source}, a list of the view, gives them
     */
    record Question(String cle, Sorte sorte, String libelle, String aide, String unite, boolean requise, int longueur, List<Option> options,
            String source, Expression cache) implements Composant {}
}
