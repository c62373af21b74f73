package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Dispositif;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a plan supposes otherwise than the rules. */
public final class PhrasesDesHypotheses {

    private PhrasesDesHypotheses() {}

    /** @param exclus codes of dispositifs */
    public static String sans(Collection<?> exclus) {
        return "sans " + exclus.stream().map(code -> Dispositif.de(code.toString()).libelle()).collect(Collectors.joining(", "));
    }

    /** {@code convention Région – Fongecif active}, from the key of its parameter and the first day of the training. */
    public static String convention(String cle, boolean active, LocalDate debut) {
        return Raisons.constate(new Propos.Convention(cle, active, debut));
    }

    /** Why a scenario asks a funder for more than the rules do. */
    public static String scenario(String nom, List<String> suppose) {
        return "Scénario « " + nom + " », qui suppose : " + String.join(" ; ", suppose);
    }

    /** @param contenu and {@code unite} as {@link Grandeurs#valeur} takes them */
    public static String valeur(String description, Object contenu, String unite) {
        return description + " : " + Grandeurs.valeur(contenu, unite);
    }
}
