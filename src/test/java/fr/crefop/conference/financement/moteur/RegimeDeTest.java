package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.financement.Atelier;
import org.kie.api.KieBase;

/** The rules of 2015-2018 as {@link Atelier} compiled them, for tests that look inside. */
public final class RegimeDeTest {

    private RegimeDeTest() {}

    public static KieBase base() {
        return moteur().base();
    }

    public static MoteurDeRegles moteur() {
        return Atelier.REGIMES.get(0).moteur();
    }
}
