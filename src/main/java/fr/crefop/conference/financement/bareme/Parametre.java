package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.cadre.Regime;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A parameter of the rules and its values over time.
 *
 * @param description by the last names of those it names
 * @param descriptions the same from each day of their names; empty where it names nobody
 * @param unite euros, jours, mois, heures, ans, pourcent, booleen, codes, grille, or {@code choix A B} for a text among a few
 * @param valeurs by date of effect; each is normalised as {@link Valeur} says
 * @param source where the values come from (keys of référentiel G); {@code provenance} says the same with titles
 * @param verifieLe when somebody last looked that the source still says so; null for what a pack says of itself
 * @param aFixerParLaConference marked C: for the conférence to set
 * @param ancre the filing whose date chooses the value (a key of {@code depots}: CPF, EMPLOYEUR, PTP, PRESCRIPTION, AVENANT);
 *     null for the first day of the training
 * @param reprisAu from that date to the first sourced one, the first value is only carried back, so marked C; may be null
 * @param deduitsAu dates of effect whose value nobody read, only worked out from another, so marked C; may be empty
 */
public record Parametre(
        String cle,
        String description,
        String unite,
        NavigableMap<LocalDate, Object> valeurs,
        String source,
        String provenance,
        LocalDate verifieLe,
        boolean aFixerParLaConference,
        String ancre,
        LocalDate reprisAu,
        Set<LocalDate> deduitsAu,
        NavigableMap<LocalDate, String> descriptions) {

    /** Of a description that names nobody, or is not said yet. */
    public Parametre(String cle, String description, String unite, NavigableMap<LocalDate, Object> valeurs, String source, String provenance, LocalDate verifieLe,
            boolean aFixerParLaConference, String ancre, LocalDate reprisAu, Set<LocalDate> deduitsAu) {
        this(cle, description, unite, valeurs, source, provenance, verifieLe, aFixerParLaConference, ancre, reprisAu, deduitsAu, Collections.emptyNavigableMap());
    }

    public Parametre {
        exiger(cle, "description", description);
        exiger(cle, "unite", unite);
        exiger(cle, "source", source);
        if (valeurs == null || valeurs.isEmpty()) {
            throw new BaremeInvalide(cle + " : aucune valeur datée");
        }
    }

    private static void exiger(String cle, String propriete, String texte) {
        if (texte == null || texte.isBlank()) {
            throw new BaremeInvalide(cle + " : « " + propriete + " » manque");
        }
    }

    /** As it stands on that day; null before its first value. */
    Valeur le(LocalDate jour) {
        Map.Entry<LocalDate, Object> valeur = valeurs.floorEntry(jour);
        return valeur == null ? null : new Valeur(cle, valeur.getValue(), valeur.getKey(), provenance, aFixer(valeur.getKey()), unite,
                verifieLe);
    }

    /** The first day on which it holds something; null when it never does. */
    public LocalDate premierJourConnu() {
        return valeurs.entrySet().stream().filter(valeur -> valeur.getValue() != null).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** For a training that starts on that day; null for the last names. */
    public String description(LocalDate debut) {
        Map.Entry<LocalDate, String> dite = debut == null ? null : descriptions.floorEntry(debut);
        return dite == null ? description : dite.getValue();
    }

    /** The same, its source titled, and those that it names called as the régime calls them. */
    Parametre dit(Regime regime, String titres) {
        NavigableMap<LocalDate, String> nommees = new TreeMap<>();
        if (description.indexOf('{') >= 0) {
            regime.joursDesNoms().forEach(jour -> nommees.put(jour, regime.nommer(description, jour)));
        }
        return new Parametre(cle, regime.nommer(description, null), unite, valeurs, source, titres, verifieLe, aFixerParLaConference, ancre, reprisAu, deduitsAu, nommees);
    }

    /** Whether the value that takes effect on that date is one for the conférence to set. */
    public boolean aFixer(LocalDate dateEffet) {
        return aFixerParLaConference || dateEffet.equals(reprisAu) || deduitsAu.contains(dateEffet);
    }
}
