package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/** A régime as {@link Atelier} compiled it, for the tests that look inside; its values are those of this instance's region. */
public record RegimeDeTest(Regime regime) {

    public static final RegimeDeTest DE_2015 = new RegimeDeTest(Cadre.lu().regime("2015-2018"));
    public static final RegimeDeTest DE_2019 = new RegimeDeTest(Cadre.lu().regime("2019-"));

    /** Every régime of the program, by its first day. */
    public static List<RegimeDeTest> tous() {
        return Cadre.lu().regimes().stream().map(RegimeDeTest::new).toList();
    }

    /** Compiled anew, whatever the build compiled. */
    public static Reglements compilesDeNouveau() {
        return new Reglements(Cadre.lu(), Atelier.TOUS, (regime, regles) -> Compilation.compiler(regime.paquet(), regles));
    }

    public String id() {
        return regime.id();
    }

    public Baremes baremes() {
        return Atelier.TOUS.de(regime, Cadre.lu().parDefaut());
    }

    /** Every grid, at every date that it had one. */
    public List<Valeur> grilles() {
        return baremes().tous().stream().filter(parametre -> parametre.unite().equals("grille"))
                .flatMap(parametre -> parametre.valeurs().entrySet().stream().filter(valeur -> valeur.getValue() != null)
                        .map(valeur -> new Valeur(parametre.cle(), valeur.getValue(), valeur.getKey(), parametre.source(), false, parametre.unite()))).toList();
    }

    public KieBase base() {
        return moteur().base();
    }

    public MoteurDeRegles moteur() {
        return Atelier.REGLEMENTS.de(regime, Cadre.lu().parDefaut()).moteur();
    }

    /** As the compiler takes them: those written in DRL, and one for each row of the conditions. */
    public SortedMap<String, String> regles() {
        return ReglesDuRegime.enDrl(regime, Reglements.regles(regime), baremes());
    }

    public List<Condition> conditions() {
        return ReglesDuRegime.conditions(regime, Reglements.regles(regime), baremes());
    }

    @Override
    public String toString() {
        return regime.id();
    }
}
