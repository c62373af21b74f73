package fr.crefop.conference.processus.taches;

import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person typed into a form, read strictly: each refusal names the field and says what was expected. */
public record Reponses(String auteur, Map<String, Object> valeurs) {

    /** @return null when nothing was typed */
    public String texte(String champ) {
        return TexteLibre.lire(champ, valeurs.get(champ));
    }

    public String texteExige(String champ, String messageSiAbsent) {
        return TexteLibre.exiger(champ, valeurs.get(champ), messageSiAbsent);
    }

    public <E extends Enum<E>> E choix(String champ, Class<E> type, String messageSiAbsent) {
        String texte = texteExige(champ, messageSiAbsent);
        return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(texte)).findFirst()
                .orElseThrow(() -> refus(champ, texte, "Choix inconnu « " + texte + " » ; attendu : "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /** Exact: no more than two decimals are taken, and nothing is rounded silently. */
    public Montant montant(String champ, String messageSiAbsent) {
        return MontantSaisi.lire(champ, texteExige(champ, messageSiAbsent));
    }

    public LocalDate date(String champ, String messageSiAbsent) {
        return DateSaisie.lire(champ, texteExige(champ, messageSiAbsent));
    }

    public boolean vrai(String champ) {
        return "true".equalsIgnoreCase(String.valueOf(valeurs.get(champ)));
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
