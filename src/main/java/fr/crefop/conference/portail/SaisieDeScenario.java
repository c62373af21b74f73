package fr.crefop.conference.portail;

import fr.crefop.conference.financement.Suppositions;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the form of a scenario: dispositifs left out, conventions supposed active, and a few values of the barème. */
@Component
class SaisieDeScenario {

    static final List<Integer> VALEURS = List.of(1, 2, 3);

    private final Suppositions suppositions;

    SaisieDeScenario(Suppositions suppositions) {
        this.suppositions = suppositions;
    }

    /**
     * @param debut first day of the training: it chooses the parameters that there are
     * @throws RefusMetier when a value has no key, or a key no value; what they are worth, the barème says
     */
    Map<String, Object> lire(MultiValueMap<String, String> saisie, LocalDate debut) {
        Map<String, Object> hypotheses = new TreeMap<>();
        if (saisie.containsKey("exclure")) {
            hypotheses.put("exclure", List.copyOf(saisie.get("exclure")));
        }
        saisie.getOrDefault("convention", List.of()).forEach(cle -> hypotheses.put(cle, true));
        for (int rang : VALEURS) {
            String cle = suppositions.cle(texte(saisie, "cle" + rang), debut);
            String valeur = texte(saisie, "valeur" + rang);
            if (cle.isEmpty() != valeur.isEmpty()) {
                String message = "Valeur " + rang + " : donnez le paramètre et la valeur supposée.";
                throw new RefusMetier(message, List.of(new Erreur("valeur" + rang, valeur, message)));
            }
            if (!cle.isEmpty()) {
                hypotheses.put(cle, suppositions.lire(cle, valeur));
            }
        }
        return hypotheses;
    }

    private static String texte(MultiValueMap<String, String> saisie, String champ) {
        String valeur = saisie.getFirst(champ);
        return valeur == null ? "" : valeur.strip();
    }
}
