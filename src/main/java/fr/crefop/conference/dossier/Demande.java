package fr.crefop.conference.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of the plan engine: schema DemandeDeSimulation of the public contract, field for field.
 * A null is a datum that is not known, never "no" and never zero.
 *
 * @param dateDepot date of the complete filing, for every dispositif without an entry in {@code depots}
 * @param depots exceptions by dispositif, or EMPLOYEUR for the request made to the employer
 * @param hypotheses barème key to value, plus {@code exclure}; null when none
 */
public record Demande(
        String reference,
        LocalDate dateDepot,
        Map<String, LocalDate> depots,
        Beneficiaire beneficiaire,
        Parcours parcours,
        Formation formation,
        Frais frais,
        Pieces dossier,
        Map<String, Object> hypotheses) {

    public Demande {
        depots = depots == null ? Map.of() : Map.copyOf(depots);
        parcours = parcours == null ? Parcours.INCONNU : parcours;
        frais = frais == null ? Frais.INCONNUS : frais;
        dossier = dossier == null ? Pieces.INCONNUES : dossier;
        hypotheses = hypotheses == null ? Map.of() : Map.copyOf(hypotheses);
    }

    /** The same demande supposing these as well; a barème key supposed twice takes the new value. */
    public Demande avec(Map<String, Object> supposees) {
        Map<String, Object> toutes = new HashMap<>(hypotheses);
        supposees.entrySet().stream().filter(e -> !e.getKey().equals("exclure")).forEach(e -> toutes.put(e.getKey(), e.getValue()));
        Demande autre = new Demande(reference, dateDepot, depots, beneficiaire, parcours, formation, frais, dossier, toutes);
        return supposees.get("exclure") instanceof Collection<?> exclus
                ? autre.sans(exclus.stream().map(String::valueOf).toList()) : autre;
    }

    /** The same demande with these dispositifs left out as well (hypothesis {@code exclure}). */
    public Demande sans(Collection<String> dispositifs) {
        Set<String> exclus = new TreeSet<>(dispositifs);
        if (hypotheses.get("exclure") instanceof Collection<?> deja) {
            deja.forEach(dispositif -> exclus.add(String.valueOf(dispositif)));
        }
        Map<String, Object> autres = new HashMap<>(hypotheses);
        autres.put("exclure", List.copyOf(exclus));
        return new Demande(reference, dateDepot, depots, beneficiaire, parcours, formation, frais, dossier, autres);
    }
}
