package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The collecting bodies that a datum of the demande may name (an OPCA, an OPACIF): the packs declare them, and nothing else does. */
@Component
public class Organismes {

    private final BaremesDesRegimes baremes;

    public Organismes(BaremesDesRegimes baremes) {
        this.baremes = baremes;
    }

    /** Code to name, in the order of names, in any régime; empty for a datum that names no payer. */
    public Map<String, String> nommesPar(String donnee) {
        Map<String, String> noms = new LinkedHashMap<>();
        Cadre.lu().regimes().forEach(regime -> noms.putAll(connus(regime, baremes.de(regime, Cadre.lu().parDefaut()), donnee)));
        Map<String, String> ranges = new LinkedHashMap<>();
        noms.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).forEach(e -> ranges.put(e.getKey(), e.getValue()));
        return ranges;
    }

    /** Code to name, in that régime. */
    static SortedMap<String, String> connus(Regime regime, Baremes baremes, String donnee) {
        SortedMap<String, String> noms = new TreeMap<>();
        nommes(regime).filter(payeur -> payeur.donnee().equals(donnee)).forEach(payeur -> codes(payeur, regime, baremes)
                .forEach(code -> noms.put(code, libelle(regime, payeur, code))));
        return noms;
    }

    /** With the former names: whoever knows only those finds it in the list. */
    private static String libelle(Regime regime, Payeur payeur, String code) {
        Financeur financeur = regime.financeurs().get(payeur.prefixe() + code);
        return financeur == null ? Financeurs.libelle(payeur.prefixe() + code) : financeur.libelleEtAnciensNoms();
    }

    /** Codes of those that took the place of the one of that name or code, in that régime; in parentheses, of which part of it alone. */
    static List<String> successeurs(Regime regime, Payeur payeur, String ancien) {
        return regime.financeurs().values().stream().filter(f -> f.code().startsWith(payeur.prefixe()))
                .flatMap(f -> f.succession(ancien).map(part -> f.code().substring(payeur.prefixe().length()) + part).stream()).toList();
    }

    /** Whether that payer may be the one of that code, as {@link #connus} lists them: asked by every plan. */
    static boolean connait(Payeur payeur, Regime regime, Baremes baremes, String code) {
        return payeur.bareme() == null
                ? regime.financeurs().containsKey(payeur.prefixe() + code) && !regime.financeurs().get(payeur.prefixe() + code).inconnu()
                : code.indexOf('.') < 0 && baremes.parametre(payeur.bareme() + code + "." + payeur.cles().get(0)) != null;
    }

    /** The payers that a datum names. */
    static Stream<Payeur> nommes(Regime regime) {
        return regime.payeurs().values().stream().flatMap(Payeur::tous).filter(payeur -> payeur.donnee() != null);
    }

    private static Stream<String> codes(Payeur payeur, Regime regime, Baremes baremes) {
        if (payeur.bareme() == null) {
            return regime.financeurs().values().stream().filter(f -> !f.inconnu() && f.code().startsWith(payeur.prefixe()))
                    .map(f -> f.code().substring(payeur.prefixe().length()));
        }
        String fin = "." + payeur.cles().get(0);
        return baremes.tous().stream().map(Parametre::cle).filter(cle -> cle.startsWith(payeur.bareme()) && cle.endsWith(fin))
                .map(cle -> cle.substring(payeur.bareme().length(), cle.length() - fin.length())).filter(code -> code.indexOf('.') < 0);
    }
}
