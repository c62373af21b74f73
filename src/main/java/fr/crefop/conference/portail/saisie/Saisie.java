package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.LecteurDeSaisine;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form as the page shows it again: nothing typed is lost, each error is beside its field, all in the order of the page. */
public record Saisie(MultiValueMap<String, String> valeurs, List<ErreurDeSaisie> erreurs) {

    /** Inputs of the page that are no question of the catalogue. */
    private static final Set<String> DE_LA_PAGE = Set.of("reponse", LecteurDeSaisine.CONFIRMATION);

    /** Answers that the page proposes: nobody has to read them again to be sure of them. */
    private static final Set<String> PROPOSEES = Set.of("demande.dateDepot");

    private static final LectureDeValeur LECTURE = new LectureDeValeur();

    /** @param champ null when the error belongs to no question of the form; {@code nom} of the input, null when it belongs to none either */
    public record ErreurDeSaisie(Champ champ, String nom, String message) {}

    public static Saisie vierge() {
        return new Saisie(new LinkedMultiValueMap<>(), List.of());
    }

    public static Saisie refusee(MultiValueMap<String, String> valeurs, List<Erreur> erreurs, Questions questions) {
        List<Champ> ordre = questions.champs();
        return new Saisie(valeurs, erreurs.stream().map(erreur -> situer(valeurs, erreur, questions)).distinct()
                .sorted(Comparator.comparingInt(e -> e.champ() == null ? ordre.size() : ordre.indexOf(e.champ()))).toList());
    }

    private static ErreurDeSaisie situer(MultiValueMap<String, String> valeurs, Erreur erreur, Questions questions) {
        Champ champ = questions.champ(erreur.champ()).orElse(null);
        String nom = champ == null ? Optional.ofNullable(erreur.champ()).filter(DE_LA_PAGE::contains).orElse(null)
                : champ.noms().stream().filter(n -> n.equals(erreur.champ())).findFirst().orElse(champ.noms().get(0));
        // The validator speaks to programs too: a person is told what to type.
        boolean lisible = champ == null || LECTURE.lisible(champ, valeurs.getFirst(nom));
        return new ErreurDeSaisie(champ, nom, lisible ? erreur.message() : Exemples.de(champ.type()));
    }

    public String valeur(String nom) {
        return valeurs.getFirst(nom);
    }

    public boolean cochee(String nom, String code) {
        return valeurs.getOrDefault(nom, List.of()).contains(code);
    }

    public String erreur(Champ champ) {
        return erreurs.stream().filter(e -> champ.equals(e.champ())).map(ErreurDeSaisie::message).distinct()
                .reduce((a, b) -> a + " " + b).orElse(null);
    }

    /** What was answered to these questions, in words. */
    public String dites(List<Champ> champs) {
        return champs.stream().map(champ -> champ.dire(LectureDeValeur.epurer(valeur(champ.chemin())))).filter(dite -> !dite.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether one of these questions has a fault. */
    public boolean fautifs(List<Champ> champs) {
        return champs.stream().anyMatch(champ -> erreur(champ) != null);
    }

    /** Whether one of these questions has an answer, or a fault: it then stays in sight. */
    public boolean ouverts(List<Champ> champs) {
        return champs.stream().anyMatch(champ -> erreur(champ) != null
                || !PROPOSEES.contains(champ.chemin()) && champ.noms().stream().anyMatch(nom -> valeur(nom) != null && !valeur(nom).isBlank()));
    }
}
