package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.Repere;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What of a form is kept: what was typed or chosen, never a secret, and nothing that commits: a confirmation is given anew. */
final class ChampsGardes {

    /** The input that tells which form it is. */
    static final String GARDE = "garde";
    /** The page to come back to. */
    static final String RETOUR = "retour";

    /** The input that tells what the page knew when it was drawn, as a fingerprint; kept beside what was typed over it. */
    static final String VU = "etatVu";

    private static final Set<String> JAMAIS = Set.of("_csrf", GARDE, RETOUR, Repere.CHAMP, Repere.AUTRE, "action", "confirmation", "actuel", "nouveau", "encore", "code");

    private ChampsGardes() {}

    static Map<String, List<String>> de(Map<String, String[]> envoye) {
        Map<String, List<String>> gardes = new LinkedHashMap<>();
        envoye.forEach((nom, valeurs) -> {
            if (seGarde(nom)) {
                gardes.put(nom, List.of(valeurs));
            }
        });
        boolean rien = gardes.entrySet().stream().allMatch(champ -> VU.equals(champ.getKey()) || champ.getValue().stream().allMatch(String::isBlank));
        return rien ? Map.of() : gardes;
    }

    static boolean seGarde(String nom) {
        return !JAMAIS.contains(nom) && !nom.toLowerCase(Locale.ROOT).contains("motdepasse");
    }
}
