package fr.crefop.conference.portail.saisie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What a choice in a register filled, and what it left because somebody had answered otherwise. Nothing that was typed is replaced unless that
 * is asked for, once the two have been shown.
 *
 * @param source what says it: {@code l'offre}
 * @param remplies what was empty, {@code gardees} what was typed otherwise, {@code remplacees} what was typed and is not any more
 * @param dejaDites the questions that say the same already
 * @param remarques what is left to the person, and why
 */
public record Remplissage(String source, List<Ligne> remplies, List<Ligne> gardees, List<Ligne> remplacees, List<String> dejaDites,
        List<String> remarques) {

    private static final LectureDeValeur LECTURE = new LectureDeValeur();

    /** @param avant what stood there, {@code propose} what the register says; in words */
    public record Ligne(String question, String avant, String propose) {}

    /**
     * Fills what is typed, in its place.
     *
     * @param valeurs what is typed; changed
     * @param catalogue says which questions there are, once the first day is known
     * @param remplacer whether what was typed gives way
     */
    static Remplissage faire(Proposition proposition, MultiValueMap<String, String> valeurs, CatalogueDeSaisie catalogue, boolean remplacer) {
        Remplissage fait = new Remplissage(proposition.source(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                proposition.remarques());
        proposition.valeurs().forEach((nom, dites) -> catalogue.pour(Profil.de(valeurs)).champ(nom).ifPresent(champ -> fait.poser(champ, dites, valeurs, remplacer)));
        return fait;
    }

    /** What the question does not admit is not proposed; what it says already is not told. */
    private void poser(Champ champ, List<String> dites, MultiValueMap<String, String> valeurs, boolean remplacer) {
        if (!dites.stream().allMatch(champ::admet)) {
            return;
        }
        List<String> avant = valeurs.getOrDefault(champ.chemin(), List.of()).stream().map(LectureDeValeur::epurer).filter(v -> !v.isEmpty()).toList();
        boolean parLaCase = avant.isEmpty() && champ.rien().filter(groupe -> valeurs.getOrDefault(Section.Groupe.AUCUN, List.of()).contains(groupe.code())).isPresent();
        List<String> tenues = parLaCase ? List.of(champ.neant()) : avant;
        if (!tenues.isEmpty() && memes(champ, tenues, dites)) {
            dejaDites.add(champ.libelle());
            return;
        }
        Ligne ligne = new Ligne(champ.libelle(), dire(champ, tenues), dire(champ, dites));
        if (!tenues.isEmpty() && !remplacer) {
            gardees.add(ligne);
            return;
        }
        (tenues.isEmpty() ? remplies : remplacees).add(ligne);
        valeurs.put(champ.chemin(), new ArrayList<>(dites));
    }

    /** Adds a code to a list, unless it stands there; a list that is said to hold none keeps saying so unless {@code remplacer}. */
    static Remplissage ajouter(String source, String nom, String code, MultiValueMap<String, String> valeurs, CatalogueDeSaisie catalogue, boolean remplacer) {
        String avant = LectureDeValeur.epurer(valeurs.getFirst(nom));
        boolean vide = avant.isEmpty() || avant.equalsIgnoreCase(LectureDeValeur.AUCUN);
        boolean present = Arrays.asList(avant.split("[;,\\s]+")).contains(code);
        String apres = vide ? code : present ? avant : avant + " ; " + code;
        return faire(new Proposition(source, Map.of(nom, List.of(apres)), List.of()), valeurs, catalogue,
                remplacer || !avant.equalsIgnoreCase(LectureDeValeur.AUCUN));
    }

    private static boolean memes(Champ champ, List<String> unes, List<String> autres) {
        JsonNode une = LECTURE.lire(champ, unes);
        JsonNode autre = LECTURE.lire(champ, autres);
        return une.isNumber() && autre.isNumber() ? une.decimalValue().compareTo(autre.decimalValue()) == 0 : une.equals(autre);
    }

    private static String dire(Champ champ, List<String> valeurs) {
        return valeurs.stream().map(champ::dire).collect(Collectors.joining(", "));
    }

    /** Why nothing changes: nothing of it is asked, or all of it is answered so already. */
    public String sansEffet() {
        return dejaDites.isEmpty() ? "Rien de ce que dit " + source + " n'est demandé pour cette personne." : "Tout ce que dit " + source + " est déjà dans vos réponses.";
    }

    public boolean neChangeRien() {
        return remplies.isEmpty() && gardees.isEmpty() && remplacees.isEmpty();
    }
}
