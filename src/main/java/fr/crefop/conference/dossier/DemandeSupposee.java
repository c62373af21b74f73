package fr.crefop.conference.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What can be supposed of a demande, beside its data: its record is made by the build, and this is all that is added to it. */
public interface DemandeSupposee {

    String HYPOTHESES = "hypotheses";
    String EXCLURE = "exclure";

    /** Barème key to value, plus {@code exclure}; empty when none. */
    Map<String, Object> hypotheses();

    /** The same with that datum changed. */
    Demande avec(String chemin, Object valeur);

    /** The same demande supposing these as well; a barème key supposed twice takes the new value. */
    default Demande avec(Map<String, Object> supposees) {
        Map<String, Object> toutes = new HashMap<>(hypotheses());
        supposees.entrySet().stream().filter(e -> !e.getKey().equals(EXCLURE)).forEach(e -> toutes.put(e.getKey(), e.getValue()));
        Demande autre = avec(HYPOTHESES, toutes);
        return supposees.get(EXCLURE) instanceof Collection<?> exclus
                ? autre.sans(exclus.stream().map(String::valueOf).toList()) : autre;
    }

    /** The same demande with these dispositifs left out as well (hypothesis {@code exclure}). */
    default Demande sans(Collection<String> dispositifs) {
        Set<String> exclus = new TreeSet<>(dispositifs);
        if (hypotheses().get(EXCLURE) instanceof Collection<?> deja) {
            deja.forEach(dispositif -> exclus.add(String.valueOf(dispositif)));
        }
        Map<String, Object> autres = new HashMap<>(hypotheses());
        autres.put(EXCLURE, List.copyOf(exclus));
        return avec(HYPOTHESES, autres);
    }
}
