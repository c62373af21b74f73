package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.moteur.conditions.EcritureDesRegles;
import fr.crefop.conference.financement.moteur.conditions.LecteurDeConditions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a régime as the compiler takes them: those written in DRL, and one for each row of its conditions. */
public final class ReglesDuRegime {

    static final String CONDITIONS = "conditions.yaml";

    private ReglesDuRegime() {}

    /** @param textes of the régime, as {@link Reglements#regles} finds them */
    public static SortedMap<String, String> enDrl(Regime regime, SortedMap<String, String> textes, Baremes baremes) {
        SortedMap<String, String> regles = new TreeMap<>(textes);
        regles.remove(CONDITIONS);
        regles.put("conditions.drl", EcritureDesRegles.ecrire(regime.paquet(), conditions(regime, textes, baremes)));
        return regles;
    }

    /** The rows, in the order of their file. */
    public static List<Condition> conditions(Regime regime, SortedMap<String, String> textes, Baremes baremes) {
        return new LecteurDeConditions(regime, baremes).lire(CONDITIONS, textes.get(CONDITIONS));
    }
}
