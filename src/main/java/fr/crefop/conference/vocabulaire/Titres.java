package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The source of a rule or of a value, titled. */
public final class Titres {

    private static final String ENTRE_GROUPES = " ; ";
    private static final String ENTRE_CLES = ", ";
    private static final String A_RECOUPER = "source secondaire, à recouper";

    private Titres() {}

    /** The same as a reader of that region needs it: a text of another region is cited as such. */
    public static String de(Regime regime, Region region, String source) {
        return de(regime, source, connue -> connue.titreEn(region));
    }

    /**
     * {@code Instruction Pôle emploi n° 2017-5 du 10 janvier 2017 (règle AIF-M4)} for {@code AIF-M4 ; P1}. What secondary sources alone
     * carry says so.
     *
     * @param source as the packs write it: keys, ids of the référentiel, remarks
     */
    public static String de(Regime regime, String source) {
        return de(regime, source, Source::titre);
    }

    private static String de(Regime regime, String source, Function<Source, String> titre) {
        List<String> dits = new ArrayList<>();
        List<String> regles = new ArrayList<>();
        boolean secondaires = false;
        boolean premieres = false;
        for (String element : elements(source)) {
            Source connue = regime.lexique().sources().get(element);
            secondaires |= connue != null && connue.secondaire();
            premieres |= connue != null && !connue.secondaire();
            if (connue == null && estUnId(element)) {
                regles.add(element);
            } else {
                dits.add(connue == null ? element : titre.apply(connue));
            }
        }
        if (secondaires && !premieres) {
            dits.add(A_RECOUPER);
        }
        String ids = (regles.size() > 1 ? "règles " : "règle ") + String.join(", ", regles);
        return dits.isEmpty() ? Mots.majuscule(ids) + " du référentiel"
                : String.join(ENTRE_GROUPES, dits) + (regles.isEmpty() ? "" : " (" + ids + ")");
    }

    /** What a source is made of, in order. */
    public static List<String> elements(String source) {
        List<String> elements = new ArrayList<>();
        for (String groupe : source.split(ENTRE_GROUPES)) {
            elements.addAll(List.of(groupe.split(ENTRE_CLES)));
        }
        return elements;
    }

    /** A remark is a few words; an id is one, in capitals. */
    public static boolean estUnId(String element) {
        return element.indexOf(' ') < 0 && Character.isUpperCase(element.charAt(0));
    }
}
