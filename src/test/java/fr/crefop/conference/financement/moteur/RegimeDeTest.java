package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import org.kie.api.KieBase;

/** The régime of 2015-2018, its rules compiled once for the tests that look inside. */
public final class RegimeDeTest {

    private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(regime(), compiler());

    private RegimeDeTest() {}

    public static Regime regime() {
        return Cadre.lu().regime("2015-2018");
    }

    public static KieBase compiler() {
        return Compilation.compiler(regime().paquet(), Reglements.regles(regime()));
    }

    /** One for all tests. */
    public static MoteurDeRegles moteur() {
        return MOTEUR;
    }
}
