package fr.crefop.conference.financement.moteur;

import org.kie.api.KieBase;

/** The rules of 2015-2018 compiled for tests that look inside. */
public final class RegimeDeTest {

    private static final MoteurDeRegles MOTEUR = new MoteurDeRegles(compiler());

    private RegimeDeTest() {}

    public static KieBase compiler() {
        return Compilation.compiler("regime2015_2018", TextesDesRegles.regles("regime2015_2018"));
    }

    /** One for all tests. */
    public static MoteurDeRegles moteur() {
        return MOTEUR;
    }
}
