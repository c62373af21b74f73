package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/** The régime of 2015-2018, its rules compiled once for the tests that look inside. */
public final class RegimeDeTest {

    private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(regime(), compiler());

    private RegimeDeTest() {}

    public static Regime regime() {
        return Cadre.lu().regime("2015-2018");
    }

    public static KieBase compiler() {
        return Compilation.compiler(regime().paquet(), regles());
    }

    /** As the compiler takes them: those written in DRL, and one for each row of the conditions. */
    public static SortedMap<String, String> regles() {
        return ReglesDuRegime.enDrl(regime(), Reglements.regles(regime()), Atelier.BAREMES);
    }

    public static List<Condition> conditions() {
        return ReglesDuRegime.conditions(regime(), Reglements.regles(regime()), Atelier.BAREMES);
    }

    /** One for all tests. */
    public static MoteurDeRegles moteur() {
        return MOTEUR;
    }
}
