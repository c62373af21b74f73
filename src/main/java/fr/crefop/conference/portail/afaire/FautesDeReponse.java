package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.formulaires.Composant.Question;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import java.util.Optional;

/** What is wrong with an answer, each beside its question and in the words of its label. */
public final class FautesDeReponse {

    private static final String INCOMPLETE = "Il y manque quelque chose.";

    private FautesDeReponse() {}

    /** @param cle of the question */
    public record Faute(String cle, String libelle, String message) {}

    static void exigerComplete(FormulaireRempli rempli) {
        List<Question> manquent = rempli.sansReponse();
        if (!manquent.isEmpty()) {
            throw new RefusMetier(INCOMPLETE, manquent.stream().map(q -> new Erreur(q.cle(), null, attendu(q))).toList());
        }
    }

    /** Those that belong to a question of the form. */
    static List<Faute> de(RefusMetier refus, FormulaireRempli rempli) {
        boolean seule = refus.erreurs().size() == 1 && !refus.getMessage().equals(INCOMPLETE);
        return refus.erreurs().stream().flatMap(erreur -> rempli.question(erreur.champ())
                .map(q -> new Faute(q.cle(), q.libelle(), seule ? refus.getMessage() : erreur.message())).stream()).toList();
    }

    /** Above the list; what a single fault says is said once, beside its question. */
    static Optional<String> entete(RefusMetier refus, List<Faute> fautes) {
        return fautes.isEmpty() || refus.getMessage().equals(INCOMPLETE) ? Optional.of(refus.getMessage()) : Optional.empty();
    }

    private static String attendu(Question question) {
        return switch (question.sorte()) {
            case UN_PARMI, LISTE -> "Choisissez une réponse.";
            case DATE -> "Donnez une date.";
            case CASE -> "Cochez la case.";
            case LIGNE, PARAGRAPHE -> "Répondez à cette question.";
        };
    }
}
