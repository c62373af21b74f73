package fr.crefop.conference.portail.saisie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed, sorted by the questions that this person and this training call for. An answer that no rule would read is put
 * aside: it is told, it stays on the page in case it serves again, and it is not sent.
 *
 * @param retenues all that was sent but what is put aside
 * @param deCote in the order of the page
 */
public record Reponses(Profil profil, Questions questions, MultiValueMap<String, String> retenues, List<MiseDeCote> deCote, boolean aRevoir) {

    /** The input by which the page tells for whom its questions were. */
    public static final String AFFICHE = Profil.AFFICHE;

    /**
     * @param gardee by the page, hidden; false of a code that its question does not have any more
     * @param question and {@code dit} for people, {@code nom} and {@code valeur} as they were sent
     */
    public record MiseDeCote(String nom, String valeur, String question, String dit, boolean gardee) {}

    static Reponses triees(CatalogueDeSaisie catalogue, MultiValueMap<String, String> valeurs) {
        Profil profil = Profil.de(valeurs);
        Questions questions = catalogue.pour(profil);
        MultiValueMap<String, String> retenues = new LinkedMultiValueMap<>();
        valeurs.forEach((nom, dites) -> retenues.addAll(nom, dites.stream().filter(Objects::nonNull).toList()));
        List<MiseDeCote> deCote = new ArrayList<>();
        for (Map.Entry<String, Champ> connu : parNom(catalogue.toutes()).entrySet()) {
            String nom = connu.getKey();
            for (String valeur : List.copyOf(retenues.getOrDefault(nom, List.of()))) {
                String dite = LectureDeValeur.epurer(valeur);
                // What no question has ever had is for the reading to refuse.
                if (!dite.isEmpty() && connu.getValue().admet(dite) && !questions.admettent(nom, dite)) {
                    deCote.add(new MiseDeCote(nom, valeur, connu.getValue().question(nom), connu.getValue().dire(dite), !questions.noms().contains(nom)));
                    retenues.get(nom).remove(valeur);
                }
            }
        }
        return new Reponses(profil, questions, retenues, List.copyOf(deCote), aRevoir(catalogue.pour(Profil.affiche(valeurs)), questions, deCote));
    }

    /** The page had other questions: one of these was never read, or somebody does not know yet that an answer does not serve. */
    private static boolean aRevoir(Questions affichees, Questions questions, List<MiseDeCote> deCote) {
        return !affichees.noms().containsAll(questions.noms()) || deCote.stream().anyMatch(mise -> affichees.admettent(mise.nom(), mise.valeur()));
    }

    private static Map<String, Champ> parNom(Questions questions) {
        Map<String, Champ> champs = new LinkedHashMap<>();
        questions.champs().forEach(champ -> champ.noms().forEach(nom -> champs.put(nom, champ)));
        return champs;
    }
}
