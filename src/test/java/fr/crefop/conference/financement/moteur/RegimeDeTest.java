package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/** The régime of 2015-2018 as {@link Atelier} compiled it, for the tests that look inside. */
public final class RegimeDeTest {

    private RegimeDeTest() {}

    public static Regime regime() {
        return Cadre.lu().regime("2015-2018");
    }

    public static KieBase base() {
        return moteur().base();
    }

    public static MoteurDeRegles moteur() {
        return Atelier.REGLEMENTS.de(regime(), Cadre.lu().parDefaut()).moteur();
    }

    /** Compiled anew, whatever the build compiled. */
    public static Reglements compilesDeNouveau() {
        return new Reglements(Cadre.lu(), Atelier.TOUS, (regime, regles) -> Compilation.compiler(regime.paquet(), regles));
    }

    /** As the compiler takes them: those written in DRL, and one for each row of the conditions. */
    public static SortedMap<String, String> regles() {
        return ReglesDuRegime.enDrl(regime(), Reglements.regles(regime()), Atelier.BAREMES);
    }

    public static List<Condition> conditions() {
        return ReglesDuRegime.conditions(regime(), Reglements.regles(regime()), Atelier.BAREMES);
    }
}
