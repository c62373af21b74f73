package fr.crefop.conference.portail.formulaires;

import fr.crefop.conference.portail.formulaires.Composant.Question;
import java.util.List;
import java.util.stream.Stream;

/** A form, read. */
public record Formulaire(String id, List<Composant> composants) {

    public Stream<Question> questions() {
        return composants.stream().filter(Question.class::isInstance).map(Question.class::cast);
    }
}
