package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.vocabulaire.Grandeurs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One parameter as it stands on a date. What it holds is normalised when read: numbers are BigDecimal, lists of codes
 * are sets, grids are lists of rows; null is an empty value ("no ceiling").
 *
 * @param dateEffet since when; null for a hypothesis of the demande
 * @param source where it comes from, as people read it
 * @param aFixerParLaConference marked C in the référentiel: plausible, for the conférence to set
 * @param verifieLe when somebody last looked that the source says so; null for what no source says (a datum, a hypothesis, a decision)
 */
public record Valeur(
        String cle, Object contenu, LocalDate dateEffet, String source, boolean aFixerParLaConference, String unite, LocalDate verifieLe) {

    /** Of what nobody has to verify. */
    public Valeur(String cle, Object contenu, LocalDate dateEffet, String source, boolean aFixerParLaConference, String unite) {
        this(cle, contenu, dateEffet, source, aFixerParLaConference, unite, null);
    }

    /** A datum of the demande that decides of an amount, told as a parameter is. */
    public static Valeur deLaDemande(String chemin, Object contenu, String unite) {
        return new Valeur(chemin, contenu, null, "donnée de la demande", false, unite);
    }

    /** The same, marked C: the part of it that was used has no source. */
    public Valeur aFixer() {
        return aFixerParLaConference ? this : new Valeur(cle, contenu, dateEffet, source, true, unite, verifieLe);
    }

    /** The same parameter holding something else, which somebody decided. */
    public Valeur fixee(Object autreContenu, LocalDate effet, String autreSource) {
        return new Valeur(cle, autreContenu, effet, autreSource, false, unite);
    }

    public boolean estVide() {
        return contenu == null;
    }

    public BigDecimal decimal() {
        return (BigDecimal) lire(BigDecimal.class);
    }

    public int entier() {
        return decimal().intValueExact();
    }

    public boolean booleen() {
        return (Boolean) lire(Boolean.class);
    }

    public String texte() {
        return (String) lire(String.class);
    }

    @SuppressWarnings("unchecked")
    public Set<String> codes() {
        return (Set<String>) lire(Set.class);
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> lignes() {
        return (List<Map<String, Object>>) lire(List.class);
    }

    private Object lire(Class<?> attendu) {
        if (!attendu.isInstance(contenu)) {
            throw new IllegalStateException("Le paramètre " + cle + " n'est pas lisible comme " + attendu.getSimpleName());
        }
        return contenu;
    }

    /** As a French reader expects it, with its unit. */
    public String enFrancais() {
        return Grandeurs.valeur(contenu, unite);
    }
}
