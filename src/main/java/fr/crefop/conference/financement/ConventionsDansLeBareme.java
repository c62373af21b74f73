package fr.crefop.conference.financement;

import fr.crefop.conference.conventions.Actives;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.util.HashMap;
import java.util.Map;

/**
 * The cumul table as the conventions in force change it. A convention that allows a combination switches on the
 * parameter that the cumul waits for; where the table says no, the cumul now waits for that very convention. Of two that
 * allow the same, the one with the later date of effect holds. What the table supposes of a convention without a
 * register counts for nothing beside one.
 */
final class ConventionsDansLeBareme {

    private static final String CONVENTION = "convention.";

    private ConventionsDansLeBareme() {}

    static Bareme regler(Bareme table, Actives actives) {
        Map<String, Valeur> reglees = new HashMap<>();
        for (Valeur supposee : table.commencantPar(CONVENTION)) {
            reglees.put(supposee.cle(), new Valeur(supposee.cle(), false, supposee.dateEffet(), supposee.source(),
                    supposee.aFixerParLaConference(), supposee.unite()));
        }
        for (Convention convention : actives.liste()) {
            // What it allows may concern another régime than this one.
            convention.cumuls().stream().filter(table::connait).forEach(cumul -> ouvrir(reglees, table, convention, cumul));
        }
        return table.precise(reglees);
    }

    private static void ouvrir(Map<String, Valeur> reglees, Bareme table, Convention convention, String cumul) {
        String attendue = table.valeur(cumul).texte();
        if (!attendue.startsWith(CONVENTION)) {
            attendue = CONVENTION + convention.numero();
            reglees.put(cumul, table.valeur(cumul).fixee(attendue, convention.effet(), source(convention)));
        }
        reglees.put(attendue, valeur(attendue, true, convention, "booleen"));
        reglees.keySet().removeIf(cle -> cle.startsWith(cumul + ".plafond."));
        convention.plafonds().forEach(plafond -> {
            String cle = Bareme.cleDuPlafond(cumul, plafond.dispositif());
            reglees.put(cle, valeur(cle, plafond.montant(), convention, "euros"));
        });
    }

    private static Valeur valeur(String cle, Object contenu, Convention convention, String unite) {
        return new Valeur(cle, contenu, convention.effet(), source(convention), false, unite);
    }

    private static String source(Convention convention) {
        return convention.titre() + " (" + convention.numero() + ")";
    }
}
