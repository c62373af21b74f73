package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.Montant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The most that a funder said it pays for a dispositif on a heading, in euros: a ceiling laid over its right. A heading
 * that is not named has none.
 */
public record Limites(Map<Dispositif, Map<Rubrique, Montant>> parDispositif) {

    public static final Limites AUCUNE = new Limites(Map.of());

    public Limites {
        Map<Dispositif, Map<Rubrique, Montant>> copie = new TreeMap<>();
        parDispositif.forEach((dispositif, rubriques) -> copie.put(dispositif, Collections.unmodifiableMap(new TreeMap<>(rubriques))));
        parDispositif = Collections.unmodifiableMap(copie);
    }

    /** As it enters the empreinte of a plan, beside the hypotheses: same limits, same text. */
    Map<String, Object> enTexte() {
        Map<String, Object> textes = new TreeMap<>();
        parDispositif.forEach((dispositif, rubriques) -> rubriques.forEach((rubrique, montant) ->
                textes.put("engagement." + dispositif + "." + rubrique, montant.toString())));
        return textes;
    }
}
