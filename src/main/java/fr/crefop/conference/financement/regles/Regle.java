package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Fiche.Commission;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.vocabulaire.Titres;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule says of itself: its name is the id of the référentiel, followed by " - part" where one id holds several
 * conditions; its annotations say in French what it asks, and where that comes from.
 *
 * @param nom name in the DRL
 * @param id id of the référentiel, as answers give it
 * @param libelle what it asks, for a French reader
 * @param source keys of référentiel G; {@code provenance} says the same with titles
 */
public record Regle(String nom, String id, String libelle, String source, String provenance) implements Comparable<Regle> {

    /** Rules are handed to the compiler in plain ASCII; annotations keep the escapes as they are. */
    private static final Pattern ECHAPPEMENT = Pattern.compile("\\\\u([0-9a-f]{4})");

    public Regle(String nom, String id, String libelle, String source) {
        this(nom, id, libelle, source, source);
    }

    /** The same, its source titled by the régime. */
    public Regle titree(Regime regime) {
        return new Regle(nom, id, libelle, source, Titres.de(regime, source));
    }

    /** The same in that region: a text of another one is cited as such. */
    public Regle titree(Regime regime, Region region) {
        return new Regle(nom, id, libelle, source, Titres.de(regime, region, source));
    }

    /** The rules of a régime are the same in every region, and name it. */
    public Regle dite(Region region) {
        return new Regle(nom, id, region.nommer(libelle), source, provenance);
    }

    /** The same, who pays called as for a training that starts on that day. */
    public Regle nommee(Regime regime, LocalDate debut) {
        return new Regle(nom, id, regime.nommer(libelle, debut), source, provenance);
    }

    /** The same about one thing that it names, and founded on what that thing is. */
    public Regle sur(String nomDeLaChose, String autreProvenance) {
        return new Regle(nom, id, libelle + " (" + nomDeLaChose + ")", source, autreProvenance);
    }

    /** Every rule of a base, by name. */
    public static Map<String, Regle> toutes(KieBase base) {
        Map<String, Regle> regles = new HashMap<>();
        for (KiePackage paquet : base.getKiePackages()) {
            for (Rule rule : paquet.getRules()) {
                regles.put(rule.getName(), de(rule));
            }
        }
        return regles;
    }

    public static Regle de(RegleDeCumul cumul) {
        return de(cumul.nom(), cumul.libelle(), cumul.source());
    }

    public static Regle de(Commission commission) {
        return de(commission.regle(), "Décision de " + commission.nom(), commission.source());
    }

    private static Regle de(Rule rule) {
        return de(rule.getName(), texte(rule, "libelle"), texte(rule, "source"));
    }

    private static Regle de(String nom, String libelle, String source) {
        int partie = nom.indexOf(" - ");
        return new Regle(nom, partie < 0 ? nom : nom.substring(0, partie), libelle, source);
    }

    private static String texte(Rule rule, String annotation) {
        Object valeur = rule.getMetaData().get(annotation);
        if (valeur == null) {
            throw new IllegalStateException("La règle " + rule.getName() + " n'a pas de @" + annotation);
        }
        String texte = ECHAPPEMENT.matcher(valeur.toString()).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
        return texte.length() > 1 && texte.startsWith("\"") && texte.endsWith("\"")
                ? texte.substring(1, texte.length() - 1) : texte;
    }

    @Override
    public int compareTo(Regle autre) {
        return OrdreDesRegles.comparer(nom, autre.nom);
    }
}
