package fr.crefop.conference.portail.formulaires;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.portail.formulaires.Composant.Option;
import fr.crefop.conference.portail.formulaires.Composant.Question;
import fr.crefop.conference.portail.formulaires.Composant.Sorte;
import fr.crefop.conference.portail.formulaires.Composant.Tableau;
import fr.crefop.conference.portail.formulaires.Composant.Texte;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A form with what it shows and what was typed: as the page draws it, and as the procedure is answered. An answer to a question
 * that is not shown is no answer, as in Tasklist.
 */
public final class FormulaireRempli {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Formulaire formulaire;
    private final Map<String, Object> vue;
    private final Map<String, String> saisie;
    private final Map<String, Object> reponses = new LinkedHashMap<>();
    private final List<Bloc> blocs = new ArrayList<>();

    /**
     * One thing of the page.
     *
     * @param cache whether it is hidden now
     * @param cacheSi when it is, for the page's script, as JSON; null when no answer decides of it
     * @param html of a text; null otherwise
     */
    public record Bloc(String genre, Question question, List<Option> options, Tableau tableau, List<List<String>> lignes, String html,
            boolean cache, String cacheSi) {}

    /** @param libelle the question @param reponse in the words of the form */
    public record Dite(String libelle, String reponse) {}

    /** @param saisie by the key of a question, what was typed; a box that is ticked holds {@code true} */
    public FormulaireRempli(Formulaire formulaire, Map<String, Object> vue, Map<String, String> saisie) {
        this.formulaire = formulaire;
        this.vue = vue;
        this.saisie = saisie;
        formulaire.composants().forEach(this::poser);
    }

    /** In order, without what the view alone hides. */
    public List<Bloc> blocs() {
        return List.copyOf(blocs);
    }

    /** What the procedure is answered: nothing that was left empty. */
    public Map<String, Object> reponses() {
        return Map.copyOf(reponses);
    }

    public String valeur(String cle) {
        return saisie.getOrDefault(cle, "");
    }

    public boolean cochee(String cle, String valeur) {
        return valeur.equals(saisie.get(cle));
    }

    /** Whether answers make questions come and go. */
    public boolean depend() {
        return blocs.stream().anyMatch(bloc -> bloc.cacheSi() != null);
    }

    /** A question with what may be chosen there; without a choice, none. */
    public record Posee(Question question, List<Option> options) {}

    /** Those that are asked, or may come to be by the answers to others; in order. */
    public Stream<Posee> questions() {
        return blocs.stream().filter(bloc -> bloc.question() != null).map(bloc -> new Posee(bloc.question(), bloc.options()));
    }

    public Optional<Question> question(String cle) {
        return formulaire.questions().filter(question -> question.cle().equals(cle)).findFirst();
    }

    /** The questions that are shown, must be answered and are not. */
    public List<Question> sansReponse() {
        return blocs.stream().filter(bloc -> !bloc.cache()).map(Bloc::question).filter(Objects::nonNull)
                .filter(question -> question.requise() && !reponses.containsKey(question.cle())).toList();
    }

    public List<Dite> dites() {
        return blocs.stream().filter(bloc -> bloc.question() != null && reponses.containsKey(bloc.question().cle()))
                .map(bloc -> new Dite(bloc.question().libelle(), dite(bloc))).toList();
    }

    private static String libelle(List<Option> options, String valeur) {
        return options.stream().filter(option -> option.valeur().equals(valeur)).map(Option::libelle).findFirst().orElse(valeur);
    }

    private String dite(Bloc bloc) {
        String valeur = valeur(bloc.question().cle()).strip();
        return bloc.question().sorte() == Sorte.CASE ? "Oui"
                : bloc.question().unite() == null ? libelle(bloc.options(), valeur) : valeur + "\u00a0" + bloc.question().unite();
    }

    private void poser(Composant composant) {
        Function<String, Object> contexte = this::connu;
        boolean cache = composant.cache() != null && composant.cache().vraie(contexte);
        boolean selonLesReponses = composant.cache() != null && composant.cache().noms().anyMatch(nom -> !nom.startsWith("vue."));
        if (composant instanceof Question question && !cache) {
            Object reponse = reponse(question);
            if (reponse != null) {
                reponses.put(question.cle(), reponse);
            }
        }
        if (selonLesReponses || !cache) {
            blocs.add(bloc(composant, cache, selonLesReponses ? ecrire(composant.cache().pourLaPage(contexte)) : null));
        }
    }

    private Bloc bloc(Composant composant, boolean cache, String cacheSi) {
        if (composant instanceof Texte texte) {
            return new Bloc("texte", null, List.of(), null, List.of(), EnHtml.de(texte.gabarit().texte(this::connu)), cache, cacheSi);
        }
        if (composant instanceof Tableau tableau) {
            return new Bloc("tableau", null, List.of(), tableau, lignes(tableau), null, cache, cacheSi);
        }
        return composant instanceof Question question ? new Bloc("question", question, options(question), null, List.of(), null, cache, cacheSi)
                : new Bloc("trait", null, List.of(), null, List.of(), null, cache, cacheSi);
    }

    private Object reponse(Question question) {
        String valeur = saisie.get(question.cle());
        if (question.sorte() == Sorte.CASE) {
            return "true".equals(valeur) ? Boolean.TRUE : null;
        }
        return valeur == null || valeur.isBlank() ? null : valeur;
    }

    private Object connu(String nom) {
        return nom.startsWith("vue.") ? vue.get(nom.substring("vue.".length())) : reponses.get(nom);
    }

    private List<List<String>> lignes(Tableau tableau) {
        return liste(tableau.source()).stream().map(ligne -> tableau.colonnes().keySet().stream()
                .map(cle -> Objects.toString(ligne.get(cle), "")).toList()).toList();
    }

    private List<Option> options(Question question) {
        return question.source() == null ? question.options() : liste(question.source()).stream()
                .map(option -> new Option(Objects.toString(option.get("label"), ""), Objects.toString(option.get("value"), ""))).toList();
    }

    private List<Map<?, ?>> liste(String source) {
        List<Map<?, ?>> lignes = new ArrayList<>();
        if (connu(source) instanceof List<?> liste) {
            liste.forEach(ligne -> lignes.add((Map<?, ?>) ligne));
        }
        return lignes;
    }

    private static String ecrire(List<Object> condition) {
        try {
            return JSON.writeValueAsString(condition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
