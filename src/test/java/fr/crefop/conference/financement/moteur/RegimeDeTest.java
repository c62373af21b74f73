package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/** The rules of 2015-2018 compiled for tests that look inside. */
public final class RegimeDeTest {

    private static final String REGIME = "2015-2018";
    private static final String PAQUET = "regime2015_2018";
    private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(compiler());

    private RegimeDeTest() {}

    public static KieBase compiler() {
        return Compilation.compiler(PAQUET, regles());
    }

    /** As the compiler takes them: those written in DRL, and one for each row of the conditions. */
    public static SortedMap<String, String> regles() {
        return ReglesDuRegime.enDrl(PAQUET, TextesDesRegles.regles(REGIME), Atelier.BAREMES);
    }

    public static List<Condition> conditions() {
        return ReglesDuRegime.conditions(TextesDesRegles.regles(REGIME), Atelier.BAREMES);
    }

    /** One for all tests. */
    public static MoteurDeRegles moteur() {
        return MOTEUR;
    }
}
